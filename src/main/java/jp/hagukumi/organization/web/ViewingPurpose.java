package jp.hagukumi.organization.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.organization.ViewingReason;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;

/**
 * Why the reader looks at other people's records: asked once and kept until the session ends or another purpose is
 * chosen. Without one no record opens.
 */
@Named
@SessionScoped
public class ViewingPurpose implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Characters that a purpose in one's own words may have. */
    private static final int LONGEST = 100;

    @Inject
    Texts texts;

    private String chosen = "";

    public boolean isChosen() {
        return !chosen.isEmpty();
    }

    /** What the audit log keeps; empty before the choice. */
    public String getReason() {
        return chosen;
    }

    public int getLongest() {
        return LONGEST;
    }

    public List<ViewingReason> getReasons() {
        return ViewingReason.CHOICES;
    }

    /**
     * Keeps a choice for this session.
     *
     * @param words in place of {@link ViewingReason#OTHER}, else ignored
     * @throws Refused where the words are missing or too long
     */
    public void choose(ViewingReason reason, String words) {
        String typed = words.strip();
        if (reason == ViewingReason.OTHER && (typed.isEmpty() || typed.length() > LONGEST)) {
            throw Refused.at("words", "organization.purpose.missing", LONGEST);
        }
        chosen = reason == ViewingReason.OTHER ? typed : reason.name();
    }

    /** A reason of the audit log as people read it; what was typed stays as it is. */
    public String words(String reason) {
        if (reason.isEmpty()) {
            return texts.of("organization.purpose.none");
        }
        boolean known =
                Arrays.stream(ViewingReason.values()).anyMatch(one -> one.name().equals(reason));
        return known ? texts.of("organization.purpose." + reason) : reason;
    }
}

package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.hagukumi.certification.Dossier;
import jp.hagukumi.certification.Dossiers;
import jp.hagukumi.certification.Hearings;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /hr/certification-record/131016-2026-000001}: by what was it granted, what was decided about it since? */
@Named
@RequestScoped
public class DossierView {
    private static final int USUAL_DAYS = 14;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String surplus;

    @Inject
    Dossiers dossiers;

    @Inject
    Hearings hearings;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable Dossier dossier;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/hr/certification-record/" + number + "/" + surplus);
        }
        getDossier();
    }

    public Dossier getDossier() {
        if (dossier == null) {
            dossier = dossiers.of(viewer, asked());
        }
        return dossier;
    }

    private String asked() {
        if (number == null) {
            throw new NotVisible("/hr/certification-record");
        }
        return number;
    }

    /** The first day that may be chosen as the last for the answer. */
    public LocalDate getEarliest() {
        return getDossier().today().plusDays(Hearings.FEWEST_DAYS);
    }

    public LocalDate getUsual() {
        return getDossier().today().plusDays(USUAL_DAYS);
    }

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String step = Typed.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        String words = Typed.text("words");
        switch (step) {
            case "ANNOUNCED" -> hearings.announce(viewer, asked(), words, day(Typed.text("answerUntil")));
            case "DROPPED" -> hearings.drop(viewer, asked(), words);
            case "REVOKED" ->
                Deadlock.retry(() -> {
                    hearings.revoke(viewer, asked(), words);
                    return true;
                });
            default -> throw new NotVisible("step " + step);
        }
        Messages.addFlashGlobalInfo("{0}", texts.of("certification.done." + step));
        Faces.redirect("hr/certification-record/%s", asked());
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw Refused.at("answerUntil", "certification.refused.day");
        }
    }
}

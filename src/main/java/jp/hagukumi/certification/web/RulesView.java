package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.certification.CertificationTrial;
import jp.hagukumi.certification.CertificationTrials;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /hr/certification-rules}: whom do new rules of certification affect? */
@Named
@RequestScoped
public class RulesView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    CertificationTrials trials;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private @Nullable List<Line> lines;

    /**
     * Rules with what they were found to change.
     *
     * @param toCome whether they may be tried
     * @param trial null: not yet
     */
    public record Line(
            LocalDate rule, boolean toCome, @Nullable CertificationTrial trial) {}

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.HR);
        if (surplus != null) {
            throw new NotVisible("/hr/certification-rules/" + surplus);
        }
        getLines();
    }

    public List<Line> getLines() {
        if (lines == null) {
            LocalDate today = LocalDate.now(clock);
            lines = trials.shown(today).stream()
                    .map(rule -> new Line(
                            rule,
                            rule.isAfter(today),
                            trials.result(viewer, rule).orElse(null)))
                    .toList();
        }
        return lines;
    }

    /** The first of those tried; null where none were. */
    public @Nullable CertificationTrial getFirst() {
        Optional<CertificationTrial> first =
                getLines().stream().map(Line::trial).filter(Objects::nonNull).findFirst();
        return first.orElse(null);
    }

    /** Starts a trial on a click on its button. */
    public void send() {
        String rule = Typed.text("rule");
        if (Faces.isPostback() && !rule.isEmpty()) {
            LocalDate from = getLines().stream()
                    .map(Line::rule)
                    .filter(one -> one.toString().equals(rule))
                    .findFirst()
                    .orElseThrow(() -> new NotVisible("rules from " + rule));
            trials.start(viewer, from, LocalDate.now(clock));
            Messages.addFlashGlobalInfo("{0}", texts.of("certification.done.trial"));
            Faces.redirect("hr/certification-rules");
        }
    }
}

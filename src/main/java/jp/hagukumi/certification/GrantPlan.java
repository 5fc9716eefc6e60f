package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.certification.rules.Decision;
import jp.hagukumi.certification.rules.Held;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.RequirementRule;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;

/**
 * What a grant would do, before it is done. Judged by what is known today and by the rule in force today; whether it renews
 * a certificate or starts anew is judged by the day of the application, so that nobody pays for a slow desk.
 */
@ApplicationScoped
@Transactional
public class GrantPlan {
    @Inject
    Applicants applicants;

    @Inject
    Stages stages;

    @Inject
    Snapshots snapshots;

    @Inject
    Clock clock;

    /** The plan for each; throws {@link NotVisible} where one is not HR's to grant, or no longer open. */
    public List<GrantLine> of(Viewer viewer, List<Long> ids) {
        return lines(viewer, applicants.ofHr(viewer, ids));
    }

    /** The plan for all open applications of HR's own 任命権者, confirmed ones first; at most so many. */
    public List<GrantLine> open(Viewer viewer, int most) {
        return lines(viewer, applicants.ofHr(viewer).stream().limit(most).toList());
    }

    private List<GrantLine> lines(Viewer viewer, List<Applicant> all) {
        LocalDate today = LocalDate.now(clock);
        StageSet set = stages.on(today);
        List<Long> people =
                all.stream().map(one -> one.application().personId()).distinct().toList();
        Map<Long, KnownPerson> known = snapshots.of(viewer.municipalityId(), people, List.of(set), today).stream()
                .collect(Collectors.toMap(KnownPerson::personId, Function.identity()));
        return all.stream()
                .map(one -> line(
                        viewer,
                        one,
                        set,
                        Objects.requireNonNull(known.get(one.application().personId()))))
                .toList();
    }

    private static GrantLine line(Viewer viewer, Applicant applicant, StageSet set, KnownPerson known) {
        Application application = applicant.application();
        Stage stage = set.stage(application.stage()).orElseThrow(() -> new NotVisible(application.stage()));
        Optional<Held> renewed = known.inForce(stage.code(), application.appliedOn());
        Requirement asked = renewed.isPresent() ? stage.renewal() : stage.requires();
        Decision decision =
                RequirementRule.evaluate(asked, known.snapshot().withDecided(application.decided()), known.day());
        Term term = renewed.map(held -> held.term().next(stage.validity(), application.appliedOn(), known.absences()))
                .orElseGet(() -> Term.first(stage.validity(), known.day()));
        return new GrantLine(
                applicant, stage, renewed.isPresent(), term, obstacle(viewer, application, decision), decision);
    }

    private static String obstacle(Viewer viewer, Application application, Decision decision) {
        if (viewer.personId() != null && viewer.personId() == application.personId()) {
            return "certification.refused.own";
        }
        if (application.state() != ApplicationState.CONFIRMED) {
            return "certification.refused.notConfirmed";
        }
        return decision.isGranted() ? "" : "certification.refused.unmet";
    }
}

package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.certification.rules.Decision;
import jp.hagukumi.certification.rules.Held;
import jp.hagukumi.certification.rules.RequirementRule;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
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
        viewer.require(Role.HR);
        return ids.stream()
                .distinct()
                .map(id -> line(viewer, applicants.one(viewer, id)))
                .toList();
    }

    private GrantLine line(Viewer viewer, Applicant applicant) {
        LocalDate today = LocalDate.now(clock);
        Application application = applicant.application();
        StageSet set = stages.on(today);
        Stage stage = set.stage(application.stage()).orElseThrow(() -> new NotVisible(application.stage()));
        KnownPerson known = snapshots.of(viewer, application.personId(), set, today);
        Optional<Held> renewed = known.inForce(stage.code(), application.appliedOn());
        Decision decision = RequirementRule.evaluate(
                renewed.isPresent() ? stage.renewal() : stage.requires(),
                known.snapshot().withDecided(application.decided()),
                today);
        Term term = renewed.map(held -> held.term().next(stage.validity(), application.appliedOn(), known.absences()))
                .orElseGet(() -> Term.first(stage.validity(), today));
        return new GrantLine(
                applicant,
                stage,
                term,
                obstacle(viewer, application, decision),
                decision instanceof Decision.Withheld withheld ? withheld.unmet() : List.of(),
                Evidence.write(decision.check()));
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

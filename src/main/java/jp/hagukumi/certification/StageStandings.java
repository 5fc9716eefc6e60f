package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.certification.rules.Decision;
import jp.hagukumi.certification.rules.Held;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.RequirementRule;
import jp.hagukumi.certification.rules.Status;
import jp.hagukumi.organization.Viewer;

/** Where people stand with each stage: what they hold, and what is missing for what comes next. */
@ApplicationScoped
@Transactional
public class StageStandings {
    @PersistenceContext
    EntityManager em;

    @Inject
    Stages stages;

    @Inject
    Snapshots snapshots;

    @Inject
    SkillMaps maps;

    @Inject
    Clock clock;

    /** The viewer's own; throws {@link jp.hagukumi.organization.NotVisible} for accounts without a person. */
    public List<StageStanding> own(Viewer viewer) {
        return of(viewer, viewer.self());
    }

    /** Throws {@link jp.hagukumi.organization.NotVisible} where the person is not the viewer's to see. */
    public List<StageStanding> of(Viewer viewer, String staffNumber) {
        return known(viewer, maps.of(viewer, staffNumber, LocalDate.now(clock)).personId());
    }

    /** Throws {@link jp.hagukumi.organization.NotVisible} where the person is not the viewer's to see. */
    public List<StageStanding> of(Viewer viewer, long personId) {
        return known(viewer, maps.of(viewer, personId, LocalDate.now(clock)).personId());
    }

    private List<StageStanding> known(Viewer viewer, long personId) {
        LocalDate today = LocalDate.now(clock);
        StageSet set = stages.on(today);
        KnownPerson known = snapshots.of(viewer.municipalityId(), personId, set, today);
        List<Application> applications = new ApplicationRows(em, viewer.municipalityId()).of(personId);
        return set.stages().stream()
                .map(stage -> standing(set, stage, known, newest(applications, stage)))
                .toList();
    }

    private static Optional<Application> newest(List<Application> applications, Stage stage) {
        return applications.stream()
                .filter(one -> one.stage().equals(stage.code()))
                .findFirst();
    }

    private static StageStanding standing(StageSet set, Stage stage, KnownPerson known, Optional<Application> newest) {
        LocalDate today = known.day();
        List<Held> held = known.held(stage.code());
        Optional<Held> inForce = known.inForce(stage.code(), today);
        boolean renewing = inForce.isPresent();
        Requirement asked = renewing ? stage.renewal() : stage.requires();
        Decision decision = RequirementRule.evaluate(asked, known.snapshot().withEverythingDecided(), today);
        Optional<Application> open = newest.filter(one -> one.state().isOpen());
        Status status = Status.of(held, open.isPresent(), decision.isGranted(), today, known.absences());
        Optional<Held> shown = inForce.or(() -> Status.last(held));
        return new StageStanding(
                stage,
                set.ruleVersion(),
                status,
                decision,
                renewing,
                shown.flatMap(known::certificate).orElse(null),
                shown.map(one -> one.term().endsOn(known.absences())).orElse(null),
                open.orElse(null),
                newest.filter(one -> one.state() == ApplicationState.RETURNED).orElse(null));
    }
}

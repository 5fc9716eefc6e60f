package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Refused;

/** Rating rounds as HR plans, extends and closes them. Limited HR sees the rounds of its own 任命権者 only. */
@ApplicationScoped
@Transactional
public class RatingRounds {
    private static final String DRY_RUN = "select count(*), coalesce(sum(case when " + Roster.absentOn("r", "?2")
            + " then 1 else 0 end), 0) from roster r where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2")
            + " and " + RatingReach.of("?3", "?4", "?5", "?6", "?7");

    @PersistenceContext
    EntityManager em;

    @Inject
    RatedSkills skills;

    @Inject
    RatingOpenings openings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Whom a round would be for.
     *
     * @param people who would get a sheet
     * @param excluded 休業等
     */
    public record Reach(int people, int excluded) {}

    /** The latest first. */
    public List<RatingRound> all(Viewer viewer) {
        viewer.require(Role.HR);
        return rows(viewer).all().stream().filter(round -> isOf(viewer, round)).toList();
    }

    /** Throws {@link NotVisible} for a round that is not the viewer's. */
    public RatingRound round(Viewer viewer, long id) {
        viewer.require(Role.HR);
        return own(viewer, rows(viewer).find(id).orElseThrow(() -> new NotVisible("round " + id)));
    }

    /** How many a round with this audience would be for on a day. */
    public Reach dryRun(Viewer viewer, RatingAudience audience, LocalDate day) {
        viewer.require(Role.HR);
        Object[] row = (Object[]) em.createNativeQuery(DRY_RUN)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, day)
                .setParameter(3, viewer.authority())
                .setParameter(4, audience.unitsText())
                .setParameter(5, audience.minGrade().rank())
                .setParameter(6, audience.maxGrade().rank())
                .setParameter(7, audience.employmentTypesText())
                .getSingleResult();
        int excluded = (int) Columns.number(row[1]);
        return new Reach((int) Columns.number(row[0]) - excluded, excluded);
    }

    /** A new round; one that opens today gets its sheets in the background right away. Tells its id. */
    public long plan(Viewer viewer, RatingRoundPlan plan) {
        viewer.require(Role.HR);
        plan.check();
        plan.checkNotBefore(today());
        long id = rows(viewer)
                .insert(plan, viewer.authority(), skills.presentVersion(viewer.municipalityId()), clock.instant());
        note(viewer, id, "rating.planned");
        openings.askFor(viewer, id, plan.opensOn());
        return id;
    }

    /** Changes a round that has not opened yet. */
    public void change(Viewer viewer, long id, RatingRoundPlan plan) {
        RatingRound round = lock(viewer, id);
        plan.check();
        plan.checkNotBefore(today());
        if (round.state() != RoundState.PLANNED) {
            throw new Refused("attainment.rating.refused.opened");
        }
        rows(viewer).update(id, plan);
        note(viewer, id, "rating.changed");
        openings.askFor(viewer, id, plan.opensOn());
    }

    /** Moves the last days of an open round further away. */
    public void extend(Viewer viewer, long id, LocalDate selfUntil, LocalDate closesOn) {
        RatingRound round = lock(viewer, id);
        if (round.state() != RoundState.OPEN || round.closesOn().isBefore(today())) {
            throw new Refused("attainment.rating.refused.closed");
        }
        if (selfUntil.isBefore(round.selfUntil()) || closesOn.isBefore(round.closesOn())) {
            throw new Refused("attainment.rating.refused.shorter");
        }
        if (closesOn.isBefore(selfUntil)) {
            throw Refused.at("closesOn", "attainment.rating.refused.closesOn");
        }
        rows(viewer).move(id, RoundState.OPEN, round.frameworkVersion(), selfUntil, closesOn);
        note(viewer, id, "rating.extended");
    }

    /** Ends a round before its last day; unfinished sheets stay as they are. */
    public void close(Viewer viewer, long id) {
        RatingRound round = lock(viewer, id);
        if (round.state() != RoundState.OPEN) {
            throw new Refused("attainment.rating.refused.closed");
        }
        LocalDate last = earlier(round.closesOn(), today());
        rows(viewer).move(id, RoundState.CLOSED, round.frameworkVersion(), earlier(round.selfUntil(), last), last);
        note(viewer, id, "rating.closed");
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private RatingRound lock(Viewer viewer, long id) {
        viewer.require(Role.HR);
        return own(viewer, rows(viewer).lock(id).orElseThrow(() -> new NotVisible("round " + id)));
    }

    private static RatingRound own(Viewer viewer, RatingRound round) {
        if (!isOf(viewer, round)) {
            throw new NotVisible("round " + round.id());
        }
        return round;
    }

    private static boolean isOf(Viewer viewer, RatingRound round) {
        return viewer.authority().isEmpty() || viewer.authority().equals(round.authority());
    }

    private void note(Viewer viewer, long id, String action) {
        audit.record(viewer, action, "rating-round", Long.toString(id), "", "{}");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private RatingRoundRows rows(Viewer viewer) {
        return new RatingRoundRows(em, viewer.municipalityId());
    }
}

package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.Refused;

/** What the administrator does about derived figures: sees whose are pending, has them rebuilt from the log. */
@ApplicationScoped
@Transactional
public class Replays {
    private static final int SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** People whose derived figures lag behind their facts because a rule failed, longest first; at most 100. */
    public List<Pending> pending(Viewer viewer) {
        viewer.require(Role.ADMIN);
        List<?> rows = em.createNativeQuery("""
                        select p.staff_number, concat(p.family_name, ' ', p.given_name), d.since, d.failure
                        from derivation_pending d
                        join person p on p.municipality_id = d.municipality_id and p.id = d.person_id
                        where d.municipality_id = ?1 order by d.since, p.staff_number
                        """)
                .setParameter(1, viewer.municipalityId())
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream().map(row -> pending((Object[]) row)).toList();
    }

    private static Pending pending(Object[] row) {
        return new Pending((String) row[0], (String) row[1], Columns.instant(row[2]), (String) row[3]);
    }

    /** Rebuilds everybody; tells the job's id. */
    public long all(Viewer viewer) {
        return submit(viewer, new ReplayScope(0, false), "all");
    }

    /** Rebuilds those who are pending; tells the job's id. */
    public long allPending(Viewer viewer) {
        return submit(viewer, new ReplayScope(0, true), "pending");
    }

    /** Rebuilds one person; refuses an unknown staff number. Tells the job's id. */
    public long one(Viewer viewer, String staffNumber) {
        viewer.require(Role.ADMIN);
        List<?> ids = em.createNativeQuery("select id from person where municipality_id = ?1 and staff_number = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, staffNumber)
                .getResultList();
        if (ids.isEmpty()) {
            throw Refused.at("replayNumber", "activity.replay.unknown", staffNumber);
        }
        return submit(viewer, new ReplayScope(Columns.number(ids.get(0)), false), staffNumber);
    }

    private long submit(Viewer viewer, ReplayScope scope, String whom) {
        viewer.require(Role.ADMIN);
        String payload = Json.createObjectBuilder()
                .add("person", scope.personId())
                .add("onlyPending", scope.onlyPending())
                .build()
                .toString();
        String key = ReplayJob.KIND + "/" + viewer.municipalityId() + "/" + whom + "/" + clock.instant();
        long job = jobs.submit(ReplayJob.KIND, key, viewer.municipalityId(), viewer.accountId(), payload);
        audit.record(viewer, "replay.started", "replay", whom, "", payload);
        return job;
    }
}

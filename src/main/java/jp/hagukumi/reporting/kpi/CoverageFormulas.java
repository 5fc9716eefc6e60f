package jp.hagukumi.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import jp.hagukumi.appointments.Coverages;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;

/** How far something has reached everybody: K15 units with a leader, K27 staff with the version of a course in force. */
@ApplicationScoped
class CoverageFormulas implements KpiFormulas {
    private static final String LEADER = "DX_LEADER";

    /** In post on the day; of them those who have completed the version or a later one; and those absent. */
    private static final String COMPLETED =
            "select count(*), coalesce(sum(done), 0), coalesce(sum(away), 0) from (select "
                    + Roster.absentOn("r", "?2") + " as away, exists (select 1 from enrolment e"
                    + " where e.municipality_id = r.municipality_id and e.person_id = r.person_id and e.course_code = ?3"
                    + " and e.status = 'COMPLETED' and e.course_version >= ?4 and e.completed_on <= ?2) and not "
                    + Roster.absentOn("r", "?2") + " as done from roster r where r.municipality_id = ?1 and "
                    + Roster.inPostOn("r", "?2") + ") people";

    @PersistenceContext
    EntityManager em;

    @Inject
    Coverages coverages;

    @Inject
    Catalogue catalogue;

    @Override
    public Map<String, Function<KpiQuestion, Map<String, Counted>>> byName() {
        return Map.of("leader-coverage", this::leaders, "current-version-completed", this::completed);
    }

    private Map<String, Counted> leaders(KpiQuestion asked) {
        return coverages
                .rate(asked.viewer(), LEADER, asked.day())
                .map(rate -> Map.of("", Counted.share(rate.covered(), rate.units(), rate.excluded(), 0)))
                .orElse(Map.of());
    }

    private Map<String, Counted> completed(KpiQuestion asked) {
        String course = asked.parameter("course");
        int version = catalogue.course(course).orElseThrow().version();
        Object[] row = (Object[]) em.createNativeQuery(COMPLETED)
                .setParameter(1, asked.municipalityId())
                .setParameter(2, asked.day())
                .setParameter(3, course)
                .setParameter(4, version)
                .getSingleResult();
        int away = (int) Columns.number(row[2]);
        return Map.of("", Counted.share(Columns.number(row[1]), Columns.number(row[0]) - away, away, 0));
    }
}

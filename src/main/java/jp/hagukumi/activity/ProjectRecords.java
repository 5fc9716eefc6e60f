package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;

/** How far people's projects came; whoever asks has made sure that it may be known. */
@ApplicationScoped
@Transactional
public class ProjectRecords {
    private static final String REACHED = """
            select a.person_id, a.kind, a.occurred_on,
              case when a.payload like '%"excellent":true%' then 1 else 0 end
            from activity a
            where a.municipality_id = ?1 and a.person_id in (:people) and a.kind in ('ProjectReported', 'ProjectAccepted')
              and a.occurred_on <= ?2 and (a.kind = 'ProjectReported' or not exists (
                select 1 from activity w where w.municipality_id = a.municipality_id
                and w.source_key = concat('project-acceptance-withdrawn:', substring(a.source_key, 18))))
            order by a.person_id, a.seq
            """;

    /** How far a project came. */
    public enum Reached {
        /** Its final report was handed in. */
        REPORTED,
        PASSED,
        /** Passed with 優秀. */
        EXCELLENT
    }

    /** A person's project came so far on a day. */
    public record ProjectRecord(Reached reached, LocalDate on) {}

    @PersistenceContext
    EntityManager em;

    /** By person, what was reached up to a day and still counts; who has nothing is missing. One statement. */
    public Map<Long, List<ProjectRecord>> of(long municipalityId, Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        String in = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(REACHED.replace(":people", in))
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> Columns.number(row[0]),
                        Collectors.mapping(ProjectRecords::reached, Collectors.toList())));
    }

    private static ProjectRecord reached(Object[] row) {
        Reached reached = "ProjectReported".equals(row[1])
                ? Reached.REPORTED
                : Columns.number(row[3]) == 1 ? Reached.EXCELLENT : Reached.PASSED;
        return new ProjectRecord(reached, Columns.day(row[2]));
    }
}

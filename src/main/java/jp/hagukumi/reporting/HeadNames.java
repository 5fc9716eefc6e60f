package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.platform.Columns;

/** 所属長 as a form names them: the highest grade among those in the unit whose 補職名 ends in 長. */
@ApplicationScoped
class HeadNames {
    private static final String STATEMENT = """
            select g.unit_id, p.family_name, p.given_name
            from posting g
            join person p on p.municipality_id = g.municipality_id and p.id = g.person_id
            where g.municipality_id = ?1 and g.from_on <= ?2 and g.to_on >= ?2 and g.grade >= ?3
              and p.hired_on <= ?2 and p.left_on >= ?2 and p.employment_type <> 'SPECIAL'
              and g.title like '%長' and g.title not like '副%' and g.title not like '次長%'
            order by g.unit_id, g.grade, p.staff_number desc
            """;

    @PersistenceContext
    EntityManager em;

    /** Name by id of the unit; units without one are missing. */
    Map<Long, String> on(long municipalityId, LocalDate day) {
        List<?> rows = em.createNativeQuery(STATEMENT)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, Grade.CHIEF.rank())
                .getResultList();
        Map<Long, String> names = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            names.put(Columns.number(column[0]), column[1] + " " + column[2]);
        }
        return names;
    }
}

package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.platform.Columns;

/** 確認済 levels of many people at once, for the judgement of other features; who asks has made sure it may be known. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ConfirmedLevels {
    private static final String ON_DAY = "select person_id, confirmed from skill_standing where municipality_id = ?1"
            + " and person_id in (%s) and from_on <= ?2 and to_on >= ?2";

    @PersistenceContext
    EntityManager em;

    /** By person; of whom nothing is known is missing. One statement. */
    public Map<Long, Levels> on(long municipalityId, Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        String in = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(ON_DAY.formatted(in))
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> Columns.number(row[0]), row -> Levels.parse((String) row[1])));
    }
}

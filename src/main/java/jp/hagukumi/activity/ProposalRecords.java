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

/** How far people's proposals came; whoever asks has made sure that it may be known. */
@ApplicationScoped
@Transactional
public class ProposalRecords {
    private static final String REACHED = """
            select a.person_id, a.kind, a.occurred_on from activity a
            where a.municipality_id = ?1 and a.person_id in (%s)
              and a.kind in ('ProposalAdopted', 'ProposalEffectFixed', 'CaseRegistered') and a.occurred_on <= ?2
            order by a.person_id, a.seq
            """;

    /** How far a proposal came. */
    public enum Reached {
        ADOPTED,
        EFFECT_FIXED,
        /** It stands in the library of cases (事例). */
        CASE
    }

    /** A person's proposal came so far on a day. */
    public record ProposalRecord(Reached reached, LocalDate on) {}

    @PersistenceContext
    EntityManager em;

    /** By person, what was reached up to a day; who has nothing is missing. One statement. */
    public Map<Long, List<ProposalRecord>> of(long municipalityId, Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        String in = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(REACHED.formatted(in))
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> Columns.number(row[0]),
                        Collectors.mapping(
                                row -> new ProposalRecord(reached((String) row[1]), Columns.day(row[2])),
                                Collectors.toList())));
    }

    private static Reached reached(String kind) {
        return switch (kind) {
            case "ProposalAdopted" -> Reached.ADOPTED;
            case "ProposalEffectFixed" -> Reached.EFFECT_FIXED;
            default -> Reached.CASE;
        };
    }
}

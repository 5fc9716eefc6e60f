package jp.hagukumi.assessment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.rules.DrawnQuestion;
import jp.hagukumi.assessment.rules.MeasurementRule.Marked;
import jp.hagukumi.platform.InstantColumn;

/** The statements on {@code attempt_answer}; each method is one statement. */
final class AnswerTable {
    private static final int INSERT_COLUMNS = 6;

    private final EntityManager em;

    AnswerTable(EntityManager em) {
        this.em = em;
    }

    void insert(Attempt attempt, List<DrawnQuestion> drawn) {
        String row = "(" + "?,".repeat(INSERT_COLUMNS - 1) + "?)";
        String rows = IntStream.range(0, drawn.size()).mapToObj(i -> row).collect(Collectors.joining(","));
        var insert = em.createNativeQuery(
                "insert into attempt_answer (municipality_id, attempt_id, number, question_id, skill, option_order)"
                        + " values " + rows);
        int parameter = 1;
        for (int i = 0; i < drawn.size(); i++) {
            insert.setParameter(parameter++, attempt.municipalityId());
            insert.setParameter(parameter++, attempt.id());
            insert.setParameter(parameter++, i + 1);
            insert.setParameter(parameter++, drawn.get(i).question().id());
            insert.setParameter(parameter++, drawn.get(i).question().skill());
            insert.setParameter(parameter++, join(drawn.get(i).order()));
        }
        insert.executeUpdate();
    }

    /** The answers of an attempt in the order of its questions. */
    @SuppressWarnings("unchecked")
    List<KeptAnswer> of(Attempt attempt) {
        List<Object[]> rows = em.createNativeQuery("""
                        select number, question_id, option_order, answer, client_sequence, correct
                        from attempt_answer where municipality_id = ?1 and attempt_id = ?2 order by number
                        """)
                .setParameter(1, attempt.municipalityId())
                .setParameter(2, attempt.id())
                .getResultList();
        return rows.stream()
                .map(row -> new KeptAnswer(
                        ((Number) row[0]).intValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue(),
                        truth(row[5])))
                .toList();
    }

    /** What was asked in attempts, by attempt; the marks are known of those that have ended. */
    Map<Long, List<Asked>> asked(long municipalityId, Collection<Long> attemptIds) {
        if (attemptIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("select attempt_id, question_id, skill,"
                        + " case when answer = '' then 0 else 1 end, correct from attempt_answer"
                        + " where municipality_id = ?1 and attempt_id in (" + join(attemptIds) + ")"
                        + " order by attempt_id, number")
                .setParameter(1, municipalityId)
                .getResultList();
        Map<Long, List<Asked>> asked = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            asked.computeIfAbsent(((Number) column[0]).longValue(), key -> new ArrayList<>())
                    .add(new Asked(
                            (String) column[1], new Marked((String) column[2], truth(column[3]), truth(column[4]))));
        }
        return asked;
    }

    /** One question of an attempt and how its answer was marked. */
    record Asked(String questionId, Marked marked) {}

    /** Replaces the answer where the sequence is newer; whether it did. */
    boolean keep(Attempt attempt, int number, String answer, long sequence, Instant now) {
        return em.createNativeQuery("""
                        update attempt_answer set answer = ?1, client_sequence = ?2, saved_at = ?3
                        where municipality_id = ?4 and attempt_id = ?5 and number = ?6 and client_sequence < ?2
                        """)
                        .setParameter(1, answer)
                        .setParameter(2, sequence)
                        .setParameter(3, InstantColumn.toColumn(now))
                        .setParameter(4, attempt.municipalityId())
                        .setParameter(5, attempt.id())
                        .setParameter(6, number)
                        .executeUpdate()
                == 1;
    }

    void markRight(Attempt attempt, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        em.createNativeQuery("update attempt_answer set correct = true where municipality_id = ?1 and attempt_id = ?2"
                        + " and number in (" + join(numbers) + ")")
                .setParameter(1, attempt.municipalityId())
                .setParameter(2, attempt.id())
                .executeUpdate();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean value ? value : ((Number) column).intValue() != 0;
    }

    private static String join(Collection<? extends Number> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

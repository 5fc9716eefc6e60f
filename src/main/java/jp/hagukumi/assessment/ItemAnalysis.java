package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.assessment.rules.ChoiceCounts;
import jp.hagukumi.assessment.rules.ItemFigures;
import jp.hagukumi.assessment.rules.ItemSums;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/**
 * 設問分析: whether the questions of a test measure what they should, from the finished attempts of the municipality at
 * the version in force. For HR, the DX office and editors of content; nobody is named in it.
 */
@ApplicationScoped
@Transactional
public class ItemAnalysis {
    private static final String USE = """
            select a.test_code, a.test_version, count(*), sum(case when a.passed = 1 then 1 else 0 end), avg(a.percent)
            from attempt a
            where a.municipality_id = ?1 and a.state in ('HANDED_IN', 'TIMED_OUT')
            group by a.test_code, a.test_version
            """;

    /** Sums over the share of the other questions of the attempt that were right. */
    private static final String SUMS = """
            select x.question_id, count(*), sum(x.correct), sum(x.rest), sum(x.rest * x.rest), sum(x.rest * x.correct)
            from (select w.question_id, case when w.correct = 1 then 1 else 0 end as correct,
                case when a.question_count > 1
                  then (a.right_count - case when w.correct = 1 then 1 else 0 end) / (a.question_count - 1.0e0)
                  else 0 end as rest
              from attempt a
              join attempt_answer w on w.municipality_id = a.municipality_id and w.attempt_id = a.id
              where a.municipality_id = ?1 and a.test_code = ?2 and a.test_version = ?3
                and a.state in ('HANDED_IN', 'TIMED_OUT')) x
            group by x.question_id
            """;

    private static final String ANSWERS = """
            select w.question_id, w.option_order, w.answer, count(*)
            from attempt a
            join attempt_answer w on w.municipality_id = a.municipality_id and w.attempt_id = a.id
            where a.municipality_id = ?1 and a.test_code = ?2 and a.test_version = ?3
              and a.state in ('HANDED_IN', 'TIMED_OUT') and w.answer <> '' and w.question_id in (%s)
            group by w.question_id, w.option_order, w.answer
            """;

    /** Number of the first parameter that names a question. */
    private static final int FIRST_QUESTION = 4;

    @PersistenceContext
    EntityManager em;

    @Inject
    TestBank bank;

    /** Whether somebody may see it. */
    public static boolean isFor(Viewer viewer) {
        return Stream.of(Role.HR, Role.DX_OFFICE, Role.CONTENT_EDITOR).anyMatch(viewer::has);
    }

    /** All tests in the version in force; throws {@link NotVisible} without the right. */
    public List<TestUse> tests(Viewer viewer) {
        require(viewer);
        Map<String, Object[]> counted = new HashMap<>();
        List<?> rows = em.createNativeQuery(USE)
                .setParameter(1, viewer.municipalityId())
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> counted.put(row[0] + " " + Columns.number(row[1]), row));
        return bank.testsOf(viewer.municipalityId()).stream()
                .map(test -> use(test, counted.get(test.code() + " " + test.version())))
                .toList();
    }

    private static TestUse use(TestDefinition test, Object @Nullable [] row) {
        long attempts = row == null ? 0 : Columns.number(row[2]);
        long passed = row == null ? 0 : Columns.number(row[3]);
        double percent = row == null ? 0 : ((Number) row[4]).doubleValue();
        return new TestUse(
                test.code(), test.version(), test.title(), test.questions().size(), attempts, passed, percent);
    }

    /** The test with this code; throws {@link NotVisible} without the right and for an unknown code. */
    public TestDefinition test(Viewer viewer, String code) {
        require(viewer);
        return bank.testOf(viewer.municipalityId(), code).orElseThrow(() -> new NotVisible("test " + code));
    }

    /** Every question of the bank in its order, in two statements. */
    public List<ItemLine> items(Viewer viewer, TestDefinition test) {
        require(viewer);
        Map<String, ItemSums> sums = sums(viewer, test);
        Map<String, ChoiceCounts> choices = choices(viewer, test);
        ItemSums none = new ItemSums(0, 0, 0, 0, 0);
        return test.questions().stream()
                .map(question -> line(
                        question,
                        ItemFigures.of(sums.getOrDefault(question.id(), none)),
                        choices.getOrDefault(question.id(), new ChoiceCounts(question))))
                .toList();
    }

    private static ItemLine line(Question question, ItemFigures figures, ChoiceCounts choices) {
        return new ItemLine(question, figures, choices.lines(), figures.flags(choices.hasUnused()));
    }

    private Map<String, ItemSums> sums(Viewer viewer, TestDefinition test) {
        List<?> rows = em.createNativeQuery(SUMS)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, test.code())
                .setParameter(3, test.version())
                .getResultList();
        Map<String, ItemSums> sums = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> sums.put((String) row[0], sums(row)));
        return sums;
    }

    private static ItemSums sums(Object[] row) {
        return new ItemSums(
                Columns.number(row[1]), Columns.number(row[2]), decimal(row[3]), decimal(row[4]), decimal(row[5]));
    }

    private static double decimal(Object column) {
        return ((Number) column).doubleValue();
    }

    private Map<String, ChoiceCounts> choices(Viewer viewer, TestDefinition test) {
        Map<String, ChoiceCounts> counts = new HashMap<>();
        test.questions().stream()
                .filter(question -> !question.choices().isEmpty() || question.kind() == QuestionKind.TRUE_FALSE)
                .forEach(question -> counts.put(question.id(), new ChoiceCounts(question)));
        DrawnQuestions drawn = new DrawnQuestions(test);
        for (Object row : answers(viewer, test, counts)) {
            Object[] column = (Object[]) row;
            String id = (String) column[0];
            KeptAnswer kept = new KeptAnswer(0, id, (String) column[1], (String) column[2], 0, false);
            drawn.of(kept).ifPresent(question -> Objects.requireNonNull(counts.get(id))
                    .add(question, kept.answer(), Columns.number(column[3])));
        }
        return counts;
    }

    private List<?> answers(Viewer viewer, TestDefinition test, Map<String, ChoiceCounts> counts) {
        if (counts.isEmpty()) {
            return List.of();
        }
        List<String> questions = List.copyOf(counts.keySet());
        String places = IntStream.range(0, questions.size())
                .mapToObj(i -> "?" + (FIRST_QUESTION + i))
                .collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(ANSWERS.formatted(places))
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, test.code())
                .setParameter(3, test.version());
        for (int i = 0; i < questions.size(); i++) {
            query.setParameter(FIRST_QUESTION + i, questions.get(i));
        }
        return query.getResultList();
    }

    private static void require(Viewer viewer) {
        if (!isFor(viewer)) {
            throw new NotVisible("item analysis");
        }
    }
}

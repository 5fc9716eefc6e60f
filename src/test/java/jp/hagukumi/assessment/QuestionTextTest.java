package jp.hagukumi.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Problems;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written reads back as the same, whatever was typed. */
class QuestionTextTest {
    @Test
    void every_shipped_question_reads_back_as_it_was() {
        List<TestDefinition> tests = shipped();
        assertThat(tests).hasSizeGreaterThan(30);
        tests.stream().flatMap(test -> test.questions().stream()).forEach(question -> assertThat(
                        read(QuestionText.write(question)))
                .isEqualTo(question));
    }

    @Property(tries = 150)
    void whatever_is_typed_reads_back_as_it_was(@ForAll("questions") Question question) {
        String text = QuestionText.write(question);
        assertThat(read(text)).isEqualTo(question);
        assertThat(QuestionText.write(read(text))).isEqualTo(text);
    }

    @Test
    void a_bank_with_replaced_questions_differs_in_those_alone() throws Exception {
        String bank = Files.readString(Path.of("content/assessments/B02.yaml"));
        TestDefinition test = shipped().stream()
                .filter(one -> one.code().equals("B02"))
                .findFirst()
                .orElseThrow();
        assertThat(QuestionText.replace(bank, List.of())).isEqualTo(bank);
        List<Question> questions = new ArrayList<>(test.questions());
        for (int at : new int[] {0, 7, questions.size() - 1}) {
            questions.set(at, with(questions.get(at), "「変えた」: #問い - {}\n二行目"));
        }
        String changed = QuestionText.replace(bank, questions);
        assertThat(parse(changed).questions()).isEqualTo(questions);
        assertThat(QuestionText.replace(changed, questions)).isEqualTo(changed);
        String one = QuestionText.replace(bank, List.of(questions.get(7)));
        List<String> kept = new ArrayList<>(bank.lines().toList());
        kept.removeAll(one.lines().toList());
        assertThat(kept).hasSizeLessThan(12);
        assertThat(one).contains("# ---- module 2").hasLineCount((int)
                bank.lines().count());
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<String> text = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40)),
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.strings()
                                .withChars("漢かカ「」：:#-'\"{}[],&*!|>%@` \n\t\\~=<yesno0123.9\u3000\u0085\u2028")
                                .ofMinLength(1)
                                .ofMaxLength(20)),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.of("yes", "null", "~", "2026-04-01", "0x1F", "1_000", "=", "<<", "on", "髙𠮷①〜")));
        Arbitrary<String> typed = text.map(QuestionTextTest::clean).filter(one -> !one.isEmpty());
        Arbitrary<List<String>> several =
                typed.list().uniqueElements().ofMinSize(3).ofMaxSize(6);
        return Combinators.combine(
                        Arbitraries.of(QuestionKind.values()),
                        Arbitraries.integers().between(1, 4),
                        typed,
                        several,
                        Arbitraries.doubles().between(-1e9, 1e9).ofScale(3),
                        typed)
                .as(QuestionTextTest::question);
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point) || point == 0x85)
                .filter(point -> point != 0xFFFE && point != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static Question question(
            QuestionKind kind, int level, String text, List<String> several, double value, String other) {
        boolean choices = kind == QuestionKind.SINGLE || kind == QuestionKind.MULTIPLE || kind == QuestionKind.CASE;
        int right = kind == QuestionKind.MULTIPLE ? 2 : 1;
        boolean numeric = kind == QuestionKind.NUMERIC;
        return new Question(
                "B02-001",
                kind,
                1,
                "F1",
                level,
                kind == QuestionKind.CASE ? other : "",
                text,
                choices
                        ? several.stream()
                                .map(one -> new Question.Choice(one, several.indexOf(one) < right))
                                .toList()
                        : List.of(),
                kind == QuestionKind.TRUE_FALSE && level > 2,
                kind == QuestionKind.ORDERING ? several : List.of(),
                kind == QuestionKind.MATCHING
                        ? several.stream()
                                .map(one -> new Question.Pair(one, one + "x"))
                                .toList()
                        : List.of(),
                numeric ? value : 0,
                numeric ? Math.abs(value) : 0,
                numeric ? other : "",
                kind == QuestionKind.SHORT_TEXT ? several : List.of(),
                other,
                text);
    }

    private static Question with(Question question, String text) {
        return new Question(
                question.id(),
                question.kind(),
                question.module(),
                question.skill(),
                question.level(),
                question.scenario(),
                text,
                question.choices(),
                question.answer(),
                question.items(),
                question.pairs(),
                question.value(),
                question.tolerance(),
                question.unit(),
                question.accepted(),
                question.explanation(),
                question.source());
    }

    private static Question read(String text) {
        Problems problems = new Problems();
        Question question = QuestionText.read(text, problems).orElseThrow(() -> new AssertionError(text));
        assertThat(problems.found()).as(text).isEmpty();
        return question;
    }

    private static TestDefinition parse(String bank) {
        Problems problems = new Problems();
        TestDefinition test = new TestKind()
                .read(ContentFiles.of(java.util.Map.of("assessments/B02.yaml", bank)), problems)
                .get(0)
                .value();
        assertThat(problems.found()).isEmpty();
        return test;
    }

    private static List<TestDefinition> shipped() {
        Problems problems = new Problems();
        return Stream.of(ContentFiles.in(Path.of("content"), problems))
                .flatMap(files -> new TestKind().read(files, problems).stream())
                .map(definition -> definition.value())
                .toList();
    }
}

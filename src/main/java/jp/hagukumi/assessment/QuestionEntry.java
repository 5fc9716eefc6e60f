package jp.hagukumi.assessment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.platform.content.Entry;

/** Reads one question of a bank and sees that its kind has what it needs. */
final class QuestionEntry {
    private static final Map<String, QuestionKind> KINDS =
            Arrays.stream(QuestionKind.values()).collect(Collectors.toMap(QuestionKind::code, Function.identity()));
    private static final int HIGHEST_LEVEL = 4;

    private QuestionEntry() {}

    static Optional<Question> read(Entry entry) {
        Optional<Question> question = entry.choice("kind", KINDS).map(kind -> ofKind(entry, kind));
        if (question.isPresent()) {
            entry.end();
            check(entry, question.get());
        }
        return question;
    }

    private static Question ofKind(Entry entry, QuestionKind kind) {
        boolean numeric = kind == QuestionKind.NUMERIC;
        return new Question(
                entry.text("id"),
                kind,
                entry.integer("module", 1, 99),
                entry.text("skill"),
                entry.integer("level", 1, HIGHEST_LEVEL),
                kind == QuestionKind.CASE ? entry.text("scenario") : "",
                entry.text("text"),
                hasChoices(kind) ? choices(entry) : List.of(),
                kind == QuestionKind.TRUE_FALSE && answer(entry),
                kind == QuestionKind.ORDERING ? entry.texts("items") : List.of(),
                kind == QuestionKind.MATCHING ? pairs(entry) : List.of(),
                numeric ? entry.decimal("value") : 0,
                numeric ? entry.decimal("tolerance") : 0,
                numeric ? entry.textOrEmpty("unit") : "",
                kind == QuestionKind.SHORT_TEXT ? entry.texts("accepted") : List.of(),
                entry.text("explanation"),
                entry.text("source"));
    }

    private static boolean hasChoices(QuestionKind kind) {
        return kind == QuestionKind.SINGLE || kind == QuestionKind.MULTIPLE || kind == QuestionKind.CASE;
    }

    private static boolean answer(Entry entry) {
        if (!entry.has("answer")) {
            entry.problem("answer", "is missing");
        }
        return entry.flag("answer");
    }

    private static List<Question.Choice> choices(Entry entry) {
        return entry.entries("choices").stream()
                .map(choice -> {
                    var read = new Question.Choice(choice.text("text"), choice.flag("correct"));
                    choice.end();
                    return read;
                })
                .toList();
    }

    private static List<Question.Pair> pairs(Entry entry) {
        return entry.entries("pairs").stream()
                .map(pair -> {
                    var read = new Question.Pair(pair.text("left"), pair.text("right"));
                    pair.end();
                    return read;
                })
                .toList();
    }

    private static void check(Entry entry, Question question) {
        long right =
                question.choices().stream().filter(Question.Choice::correct).count();
        switch (question.kind()) {
            case SINGLE -> require(entry, "choices", right == 1, "must have exactly one right answer");
            case MULTIPLE -> require(entry, "choices", right >= 2, "must have at least two right answers");
            case CASE -> require(entry, "choices", right >= 1, "must have a right answer");
            case ORDERING -> options(entry, "items", question.items());
            case MATCHING -> {
                options(entry, "pairs", lefts(question));
                options(entry, "pairs", rights(question));
            }
            case NUMERIC -> require(entry, "tolerance", question.tolerance() >= 0, "must not be negative");
            case SHORT_TEXT -> require(entry, "accepted", !question.accepted().isEmpty(), "must name a spelling");
            case TRUE_FALSE -> {}
        }
        if (hasChoices(question.kind())) {
            options(
                    entry,
                    "choices",
                    question.choices().stream().map(Question.Choice::text).toList());
            require(entry, "choices", right < question.choices().size(), "must have a wrong answer");
        }
    }

    private static List<String> lefts(Question question) {
        return question.pairs().stream().map(Question.Pair::left).toList();
    }

    private static List<String> rights(Question question) {
        return question.pairs().stream().map(Question.Pair::right).toList();
    }

    private static void options(Entry entry, String name, List<String> texts) {
        require(entry, name, texts.size() >= 3, "must have at least three");
        require(entry, name, new HashSet<>(texts).size() == texts.size(), "must all differ");
    }

    private static void require(Entry entry, String name, boolean holds, String message) {
        if (!holds) {
            entry.problem(name, message);
        }
    }
}

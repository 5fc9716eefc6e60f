package jp.hagukumi.curriculum.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionKind;
import jp.hagukumi.curriculum.rules.Typed;
import jp.hagukumi.platform.Refused;

/** What is filled in on the form of a question. */
record QuestionFields(Map<String, String> fields) {
    /** Rows that the form offers for choices, items and pairs. */
    static final int ROWS = 6;

    /** @param before for what the form does not ask: id and lesson */
    Question question(Question before) {
        QuestionKind kind = kind(before);
        boolean choices = kind == QuestionKind.SINGLE || kind == QuestionKind.MULTIPLE || kind == QuestionKind.CASE;
        boolean numeric = kind == QuestionKind.NUMERIC;
        return new Question(
                before.id(),
                kind,
                before.module(),
                text("skill"),
                level(before),
                kind == QuestionKind.CASE ? text("scenario") : "",
                text("stem"),
                choices ? choices() : List.of(),
                kind == QuestionKind.TRUE_FALSE && text("truth").equals("true"),
                kind == QuestionKind.ORDERING ? rows("item") : List.of(),
                kind == QuestionKind.MATCHING ? pairs() : List.of(),
                numeric ? number("value") : 0,
                numeric ? number("tolerance") : 0,
                numeric ? text("unit") : "",
                kind == QuestionKind.SHORT_TEXT ? accepted() : List.of(),
                text("explanation"),
                text("source"));
    }

    private QuestionKind kind(Question before) {
        String wanted = text("kind");
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .orElse(before.kind());
    }

    private int level(Question before) {
        String level = text("level");
        return level.matches("[1-4]") ? Integer.parseInt(level) : before.level();
    }

    private List<Question.Choice> choices() {
        List<Question.Choice> choices = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            if (!text("choice" + row).isEmpty()) {
                choices.add(new Question.Choice(
                        text("choice" + row), !text("right" + row).isEmpty()));
            }
        }
        return choices;
    }

    private List<String> rows(String name) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> text(name + row))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<Question.Pair> pairs() {
        List<Question.Pair> pairs = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            String left = text("left" + row);
            String side = text("side" + row);
            if (!left.isEmpty() && !side.isEmpty()) {
                pairs.add(new Question.Pair(left, side));
            }
        }
        return pairs;
    }

    private List<String> accepted() {
        return text("accepted")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private double number(String name) {
        String typed = Normalizer.normalize(text(name), Normalizer.Form.NFKC);
        if (!typed.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw Refused.at(name, "curriculum.refused.number", typed);
        }
        return Double.parseDouble(typed);
    }

    private String text(String name) {
        return Typed.clean(fields.getOrDefault(name, "")).strip();
    }
}

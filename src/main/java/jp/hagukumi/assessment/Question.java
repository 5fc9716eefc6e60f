package jp.hagukumi.assessment;

import java.util.List;

/**
 * A question of a bank.
 *
 * @param id unique in the bank: B02-001
 * @param module number of the lesson it belongs to, from 1
 * @param skill code of the skill it measures
 * @param level 1–4
 * @param scenario of a case, else empty
 * @param choices of single, multiple and case, else empty
 * @param answer of true-false, else false
 * @param items of ordering in the right order, else empty
 * @param pairs of matching, else empty
 * @param value of numeric, else 0
 * @param tolerance how far a numeric answer may be off, inclusive
 * @param unit of numeric, may be empty
 * @param accepted spellings of short-text, else empty
 * @param source where to read again
 */
public record Question(
        String id,
        QuestionKind kind,
        int module,
        String skill,
        int level,
        String scenario,
        String text,
        List<Choice> choices,
        boolean answer,
        List<String> items,
        List<Pair> pairs,
        double value,
        double tolerance,
        String unit,
        List<String> accepted,
        String explanation,
        String source) {

    public record Choice(String text, boolean correct) {}

    public record Pair(String left, String right) {}
}

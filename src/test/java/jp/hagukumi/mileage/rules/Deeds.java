package jp.hagukumi.mileage.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.Localized;

/** Facts and small rules for the tests of the ledger. */
final class Deeds {
    static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    private Deeds() {}

    /** As in the shipped content, but with lower caps: mandatory 12, elective 30, full marks 10, in all 40. */
    static RuleSet rules(int mandatoryCap) {
        return new RuleSet(
                SPRING,
                SPRING.minusYears(1),
                40,
                List.of(
                        line(
                                "mandatory",
                                mandatoryCap,
                                List.of("subjectCode", "cycle"),
                                List.of(
                                        new Award(
                                                "CourseCompleted",
                                                when("mandatory", "true", "minutes", "<= 120"),
                                                5,
                                                0),
                                        new Award(
                                                "CourseCompleted",
                                                when("mandatory", "true", "minutes", "> 120"),
                                                0,
                                                5))),
                        line(
                                "elective",
                                30,
                                List.of("subjectCode", "cycle"),
                                List.of(new Award("CourseCompleted", when("mandatory", "false"), 0, 10))),
                        line(
                                "full-marks",
                                10,
                                List.of("subjectCode", "fiscalYear"),
                                List.of(new Award(
                                        "TestPassed", when("percent", "100", "firstAttempt", "true"), 5, 0)))));
    }

    private static Line line(String code, int cap, List<String> oncePer, List<Award> awards) {
        Localized text = new Localized(code, code);
        return new Line(code, text, "", cap, oncePer, awards, text, text);
    }

    private static List<Condition> when(String... pairs) {
        return pairs.length == 2
                ? List.of(Condition.parse(pairs[0], pairs[1]))
                : List.of(Condition.parse(pairs[0], pairs[1]), Condition.parse(pairs[2], pairs[3]));
    }

    static Fact course(String code, LocalDate day, boolean mandatory, int minutes) {
        return course("course:1:" + code, code, day, mandatory, minutes);
    }

    /** The same completion told under another key. */
    static Fact course(String key, String code, LocalDate day, boolean mandatory, int minutes) {
        return new Fact(
                "CourseCompleted",
                code,
                1,
                day,
                key,
                "",
                Map.of("subjectCode", code, "cycle", "2026", "mandatory", mandatory, "minutes", minutes));
    }

    static Fact test(int attempt, String code, LocalDate day, int percent, boolean first) {
        return new Fact(
                "TestPassed",
                code,
                1,
                day,
                "attempt:" + attempt,
                "",
                Map.of("subjectCode", code, "percent", percent, "firstAttempt", first));
    }

    static Fact withdrawal(Fact fact, LocalDate day) {
        return new Fact(
                "CourseCompletionWithdrawn",
                fact.subjectCode(),
                1,
                day,
                "withdrawn:" + fact.key(),
                fact.key(),
                Map.of());
    }

    static Fact reward(int id, LocalDate day, int points) {
        return new Fact(Fact.REWARD_TAKEN, "1", 1, day, "reward:" + id, "", Map.of("points", points));
    }

    static Fact lapse(LocalDate day, Map<String, Integer> points) {
        return new Fact(Fact.POINTS_LAPSED, "mileage", 1, day, "lapsed:1:" + day, "", Map.of("points", points));
    }
}

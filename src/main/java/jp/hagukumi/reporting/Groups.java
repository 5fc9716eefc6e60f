package jp.hagukumi.reporting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.Tier;

/**
 * Which bit of a {@link jp.hagukumi.reporting.rules.Cohort} stands for which courses.
 *
 * @param codes course codes
 * @param bits the bit of each, same order; 0–61
 */
public record Groups(List<String> codes, List<Integer> bits) {
    /** Courses that the catalogue no longer holds. */
    private static final int OTHERS = 62;

    /** One bit per tier. */
    public static Groups byTier(List<Course> courses) {
        return new Groups(
                courses.stream().map(Course::code).toList(),
                courses.stream().map(course -> course.tier().ordinal()).toList());
    }

    /** One bit per course, in the order given; at most 62. */
    public static Groups byCourse(List<Course> courses) {
        List<Course> counted = courses.subList(0, Math.min(courses.size(), OTHERS));
        return new Groups(
                counted.stream().map(Course::code).toList(),
                IntStream.range(0, counted.size()).boxed().toList());
    }

    public static long tier(Tier tier) {
        return 1L << tier.ordinal();
    }

    /** The bit of a course; 0 for one that is not in here. */
    public long course(String code) {
        int at = codes.indexOf(code);
        return at < 0 ? 0 : 1L << bits.get(at);
    }

    /**
     * SQL that turns a course code into its bit.
     *
     * @param first number of the first parameter; {@link #codes} belong there
     */
    String sql(String column, int first) {
        if (codes.isEmpty()) {
            return Long.toString(1L << OTHERS);
        }
        return IntStream.range(0, codes.size())
                .mapToObj(i -> " when ?" + (first + i) + " then " + (1L << bits.get(i)))
                .collect(Collectors.joining("", "case " + column, " else " + (1L << OTHERS) + " end"));
    }
}

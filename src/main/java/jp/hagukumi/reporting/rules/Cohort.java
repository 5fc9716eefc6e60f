package jp.hagukumi.reporting.rules;

/**
 * People in post on the reference day who stand alike: same unit, same state of their obligations.
 *
 * <p>The six sets hold one bit per group of courses (a tier, or a single course, as the reader asked).
 *
 * @param unitId unit of the main posting on the reference day
 * @param management whether they are 管理職
 * @param absent whether an absence covers the reference day
 * @param assigned groups with an obligation whose due date lies in the 年度
 * @param counted those of them that count: not absent from assignment to due date throughout
 * @param open counted groups in which something is not completed
 * @param begun counted groups in which something is begun
 * @param reached counted groups in which a due date has come
 * @param overdue reached groups in which something due is not completed
 * @param people how many
 */
public record Cohort(
        long unitId,
        boolean management,
        boolean absent,
        long assigned,
        long counted,
        long open,
        long begun,
        long reached,
        long overdue,
        int people) {

    /** Every group of courses. */
    public static final long EVERYTHING = ~0L;

    /** So many people who stand alike. */
    public Cohort of(int number) {
        return new Cohort(unitId, management, absent, assigned, counted, open, begun, reached, overdue, number);
    }

    /** What these people add to the figure over the given groups. */
    public Count count(long groups) {
        if ((assigned & groups) == 0) {
            return Count.NONE;
        }
        if (absent || (counted & groups) == 0) {
            return new Count(0, 0, 0, people, 0, 0);
        }
        boolean due = (reached & groups) != 0;
        return new Count(
                people,
                (open & groups) == 0 ? people : 0,
                (begun & groups) != 0 ? people : 0,
                0,
                due ? people : 0,
                due && (overdue & groups) == 0 ? people : 0);
    }
}

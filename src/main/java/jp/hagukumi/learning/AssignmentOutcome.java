package jp.hagukumi.learning;

/**
 * What a rule did, or would do, on a day.
 *
 * @param assigned new obligations
 * @param adopted courses taken by choice before, now an obligation
 * @param reinstated obligations that had been waived by a rule and apply again
 * @param superseded open obligations of an earlier cycle that the present cycle stands in for
 * @param waived open obligations that no longer apply
 */
public record AssignmentOutcome(int assigned, int adopted, int reinstated, int superseded, int waived) {
    static final AssignmentOutcome NOTHING = new AssignmentOutcome(0, 0, 0, 0, 0);

    /** People who owe the course now and did not before. */
    public int gained() {
        return assigned + adopted + reinstated;
    }

    public boolean nothing() {
        return gained() == 0 && waived == 0 && superseded == 0;
    }

    /** Both together. */
    public AssignmentOutcome plus(AssignmentOutcome other) {
        return new AssignmentOutcome(
                assigned + other.assigned,
                adopted + other.adopted,
                reinstated + other.reinstated,
                superseded + other.superseded,
                waived + other.waived);
    }
}

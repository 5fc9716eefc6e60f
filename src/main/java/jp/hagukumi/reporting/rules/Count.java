package jp.hagukumi.reporting.rules;

/**
 * People behind a figure.
 *
 * @param target 対象者: in post, with an obligation whose due date lies in the 年度, not excluded
 * @param completed of them, those who have completed all these obligations
 * @param begun of them, those who have begun or attended at least one
 * @param excluded beside the target: absent on the day, or from assignment to due date throughout
 * @param reached of the target, those with an obligation whose due date has come
 * @param reachedCompleted of those, the ones who have completed everything that has come due
 */
public record Count(int target, int completed, int begun, int excluded, int reached, int reachedCompleted) {
    public static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

    public Count plus(Count other) {
        return new Count(
                target + other.target,
                completed + other.completed,
                begun + other.begun,
                excluded + other.excluded,
                reached + other.reached,
                reachedCompleted + other.reachedCompleted);
    }

    /** 修了率. */
    public Rate completion() {
        return new Rate(completed, target);
    }

    /** 受講率: begun or attended. */
    public Rate participation() {
        return new Rate(begun, target);
    }

    /** 修了率 over what has come due by the reference day only. */
    public Rate reachedCompletion() {
        return new Rate(reachedCompleted, reached);
    }

    /** 未修了. */
    public int missing() {
        return target - completed;
    }

    public int notBegun() {
        return target - begun;
    }

    /** People whose obligations all come due later. */
    public int notYetDue() {
        return target - reached;
    }

    public boolean isEmpty() {
        return target == 0 && excluded == 0;
    }

    /** How many more must complete until the target of so many per cent is reached; 0 once it is. */
    public int missingTo(int percent) {
        int needed = (target * percent + 99) / 100;
        return Math.max(0, needed - completed);
    }
}

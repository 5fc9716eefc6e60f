package jp.hagukumi.platform;

/**
 * A job as its owner sees it.
 *
 * @param state WAITING, RUNNING, DONE or FAILED
 * @param done units of work finished so far
 * @param total units of work in all; 0 while unknown
 * @param message what the job says at the moment, or why it failed
 */
public record JobState(long id, String kind, String state, long done, long total, String message) {
    /** Whether nothing more will happen without somebody's help. */
    public boolean over() {
        return "DONE".equals(state) || "FAILED".equals(state);
    }

    /** 0 to 100; 100 only when done. */
    public int percent() {
        if ("DONE".equals(state)) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
    }
}

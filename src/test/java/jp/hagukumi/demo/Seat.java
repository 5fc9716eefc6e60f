package jp.hagukumi.demo;

/**
 * A post that somebody holds on every day of the history.
 *
 * @param unit index of the 部署
 * @param title 補職名
 * @param demo the named person who holds it, or null
 * @param late whether its holder has not completed this 年度's B02
 */
record Seat(int unit, Grade grade, Job job, Employment employment, String title, DemoPerson demo, boolean late) {

    /** Whether its holder was taken on in April of the running 年度, after the first days of it. */
    boolean newcomer() {
        return title.equals(SeatDraw.ASSISTANT);
    }

    /** Whether its holder never moves. */
    boolean fixed() {
        return demo != null || late || newcomer() || employment == Employment.SPECIAL;
    }
}

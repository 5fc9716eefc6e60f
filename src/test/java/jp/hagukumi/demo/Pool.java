package jp.hagukumi.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Posts among which people move: of one 任用区分 and one 職種.
 *
 * @param byGrade seats of each 職位 in rising order
 */
record Pool(int[][] byGrade) {

    /** All pools, 常勤 first, so that those who retire can come back the same day. */
    static List<Pool> of(List<Seat> seats) {
        int grades = Grade.values().length;
        int jobs = Job.values().length;
        int[] place = new int[seats.size()];
        int[] count = new int[Employment.values().length * jobs * grades];
        for (int i = 0; i < place.length; i++) {
            Seat seat = seats.get(i);
            place[i] = (seat.employment().ordinal() * jobs + seat.job().ordinal()) * grades
                    + seat.grade().ordinal();
            count[place[i]]++;
        }
        int[][] members = new int[count.length][];
        for (int i = 0; i < count.length; i++) {
            members[i] = new int[count[i]];
        }
        for (int i = place.length - 1; i >= 0; i--) {
            members[place[i]][--count[place[i]]] = i;
        }
        List<Pool> pools = new ArrayList<>();
        for (int i = 0; i < members.length; i += grades) {
            pools.add(new Pool(Arrays.copyOfRange(members, i, i + grades)));
        }
        return pools;
    }
}

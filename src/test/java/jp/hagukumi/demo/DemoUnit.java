package jp.hagukumi.demo;

import java.time.LocalDate;

/**
 * One 部署.
 *
 * @param code eight digits: four for 部, two for 課, two for 係
 * @param parent index of the 上位部署, -1 for a root
 * @param from first day
 * @param to last day, or null while it stands
 * @param predecessor index of the 部署 it took over from, or -1
 * @param authority 任命権者 of those who work in it
 * @param job 職種 that is typical of it
 * @param headTitle 補職名 of its head
 * @param weight relative number of people, 1 and above
 */
record DemoUnit(
        String code,
        String name,
        UnitKind kind,
        int parent,
        LocalDate from,
        LocalDate to,
        int predecessor,
        String authority,
        Job job,
        String headTitle,
        int weight) {

    /** Whether it still stands. */
    boolean standing() {
        return to == null;
    }
}

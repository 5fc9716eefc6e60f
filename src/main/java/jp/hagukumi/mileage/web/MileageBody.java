package jp.hagukumi.mileage.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.mileage.Statement;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.platform.Localized;

/**
 * Points of a person as other systems read them.
 *
 * @param balance on the day
 * @param lapsing what is left by the last day on which it can be used; 9999-12-31: during an absence without an end
 * @param year first calendar year of the 年度 whose points follow
 */
public record MileageBody(
        String staffNumber,
        String day,
        int balance,
        Map<String, Integer> lapsing,
        int year,
        int earned,
        int spent,
        int lapsed,
        int totalCap,
        List<LineBody> lines,
        List<EntryBody> entries) {

    public record LineBody(String code, Localized title, int earned, int cap, int left) {}

    /**
     * @param kind EARN, SPEND, EXPIRE or REVERSE
     * @param lot key of the activity that earned the points
     * @param fact key of the activity it follows from
     * @param rule first day of the rules by which it was earned
     */
    public record EntryBody(
            String day,
            String kind,
            String activity,
            String subject,
            String line,
            int worth,
            int points,
            String lot,
            String fact,
            String rule) {}

    static MileageBody of(String staffNumber, Statement statement) {
        Map<String, Integer> lapsing = new TreeMap<>();
        statement.balance().lapsing().forEach((last, points) -> lapsing.put(last.toString(), points));
        return new MileageBody(
                staffNumber,
                statement.day().toString(),
                statement.balance().points(),
                lapsing,
                statement.year().year(),
                statement.earned(),
                statement.spent(),
                statement.lapsed(),
                statement.totalCap(),
                statement.lines().stream()
                        .map(line -> new LineBody(line.code(), line.title(), line.earned(), line.cap(), line.left()))
                        .toList(),
                statement.items().stream().map(item -> entry(item.entry())).toList());
    }

    private static EntryBody entry(Entry entry) {
        return new EntryBody(
                entry.day().toString(),
                entry.kind().name(),
                entry.activity(),
                entry.subjectCode(),
                entry.line(),
                entry.worth(),
                entry.points(),
                entry.lot(),
                entry.fact(),
                entry.rule().toString());
    }
}

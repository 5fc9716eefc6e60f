package jp.hagukumi.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.launch.Database;
import jp.hagukumi.platform.Ids;

/**
 * The years before the two that are imported: for everybody 120 completions with their facts, 120 entries of points earned
 * and 60 lapsed, written straight into the tables.
 */
final class FiveYears {
    private static final int FIRST = 2022;
    private static final int YEARS = 4;
    private static final List<String> TIERS = List.of("B", "M", "P");
    private static final int COURSES_OF_A_TIER = 10;
    private static final int BEHIND = 100_000;
    private static final int PEOPLE = 200;

    private static final String ENROLMENT = "insert ignore into enrolment (id, municipality_id, person_id, course_code,"
            + " course_version, cycle, mandatory, assigned_on, due_on, status, completed_on, minutes)"
            + " values (?, ?, ?, ?, 1, ?, ?, concat(?, '-04-01'), concat(?, '-06-30'), 'COMPLETED', concat(?, '-05-20'), 40)";
    private static final String ACTIVITY =
            "insert into activity (id, municipality_id, person_id, seq, kind, subject_code,"
                    + " subject_version, occurred_on, recorded_at, payload, employment_type, occupation, source_key)"
                    + " values (?, ?, ?, ?, 'CourseCompleted', ?, 1, ?, utc_timestamp(6), ?, 'PERMANENT', '一般行政', ?)";
    private static final String ENTRY =
            "insert into mileage_entry (id, municipality_id, person_id, seq, kind, about, lot,"
                    + " fact, activity, subject_code, subject_version, line, deed, fiscal_year, day, worth, points, rule_from,"
                    + " correction, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'CourseCompleted', ?, 1, 'mandatory-course', ?, ?,"
                    + " ?, ?, ?, '2022-04-01', 0, utc_timestamp(6))";

    private FiveYears() {}

    private record Person(long municipality, long id) {}

    private record Deed(int number, int year, String course) {
        private String key(Person person) {
            return "years:" + person.id() + ":" + number;
        }
    }

    /** Does nothing where they have been written before. */
    static void write(Database database) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword())) {
            connection.setAutoCommit(false);
            List<Person> people = people(connection);
            for (int from = 0; from < people.size(); from += PEOPLE) {
                write(connection, people.subList(from, Math.min(from + PEOPLE, people.size())));
                connection.commit();
            }
        }
    }

    private static List<Person> people(Connection connection) throws SQLException {
        List<Person> people = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select p.municipality_id, p.id from person p"
                        + " where p.employment_type <> 'SPECIAL' and not exists (select 1 from mileage_entry e"
                        + " where e.municipality_id = p.municipality_id and e.person_id = p.id and e.seq > " + BEHIND
                        + ") order by p.id");
                var row = query.executeQuery()) {
            while (row.next()) {
                people.add(new Person(row.getLong(1), row.getLong(2)));
            }
        }
        return people;
    }

    private static void write(Connection connection, List<Person> people) throws SQLException {
        List<Deed> deeds = deeds();
        try (PreparedStatement enrolment = connection.prepareStatement(ENROLMENT);
                PreparedStatement activity = connection.prepareStatement(ACTIVITY);
                PreparedStatement entry = connection.prepareStatement(ENTRY)) {
            for (Person person : people) {
                for (Deed deed : deeds) {
                    String year = Integer.toString(deed.year());
                    add(enrolment, person, deed.course(), year, deed.number() % 3 > 0, year, year, year);
                    add(
                            activity,
                            person,
                            BEHIND + deed.number(),
                            deed.course(),
                            year + "-05-20",
                            "{\"cycle\":\"" + year
                                    + "\",\"mandatory\":true,\"percent\":90,\"minutes\":40,\"imported\":true}",
                            deed.key(person));
                    entry(entry, person, deed, "EARN");
                    if (deed.year() < FIRST + YEARS / 2) {
                        entry(entry, person, deed, "EXPIRE");
                    }
                }
            }
            enrolment.executeBatch();
            activity.executeBatch();
            entry.executeBatch();
        }
    }

    private static void entry(PreparedStatement entry, Person person, Deed deed, String kind) throws SQLException {
        boolean earned = kind.equals("EARN");
        int year = deed.year() + (earned ? 0 : 2);
        add(
                entry,
                person,
                BEHIND * (earned ? 1 : 2) + deed.number(),
                kind,
                kind,
                deed.key(person),
                earned ? deed.key(person) : "lapse:" + year,
                deed.course(),
                deed.course() + deed.year(),
                deed.year(),
                year + (earned ? "-05-20" : "-04-01"),
                earned ? 5 : 0,
                earned ? 5 : -5);
    }

    /** The id, whose it is, and the rest in order. */
    private static void add(PreparedStatement insert, Person person, Object... values) throws SQLException {
        insert.setLong(1, Ids.next());
        insert.setLong(2, person.municipality());
        insert.setLong(3, person.id());
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 4, values[i]);
        }
        insert.addBatch();
    }

    private static List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            for (String tier : TIERS) {
                for (int course = 1; course <= COURSES_OF_A_TIER; course++) {
                    deeds.add(new Deed(deeds.size() + 1, year, "%s%02d".formatted(tier, course)));
                }
            }
        }
        return deeds;
    }
}

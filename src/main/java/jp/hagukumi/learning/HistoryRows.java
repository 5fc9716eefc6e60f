package jp.hagukumi.learning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.platform.imports.ImportTable;
import jp.hagukumi.platform.imports.StoredRow;
import org.jspecify.annotations.Nullable;

/** What the import of history needs from the database: people, their main postings, their enrolments. */
final class HistoryRows {
    private static final int PEOPLE_A_PAGE = 1_000;
    private static final ImportTable TABLE = HistoryImport.ENROLMENT;

    private final Connection connection;
    private final long municipalityId;

    HistoryRows(Connection connection, long municipalityId) {
        this.connection = connection;
        this.municipalityId = municipalityId;
    }

    /** A member of the staff, those who left too. */
    record Person(long id, String name, LocalDate hiredOn, LocalDate leftOn, String authority, List<Post> posts) {
        /** The main posting on a day. */
        @Nullable
        Post on(LocalDate day) {
            return posts.stream()
                    .filter(post -> !post.from().isAfter(day) && !post.to().isBefore(day))
                    .findFirst()
                    .orElse(null);
        }
    }

    record Post(long unitId, int grade, LocalDate from, LocalDate to) {}

    /** Everybody by staff number. */
    Map<String, Person> people() throws SQLException {
        Map<Long, List<Post>> posts = posts();
        Map<String, Person> people = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select staff_number, id,"
                + " concat(family_name, ' ', given_name), hired_on, left_on, authority"
                + " from person where municipality_id = ?")) {
            query.setLong(1, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long id = row.getLong(2);
                    LocalDate hired = row.getObject(4, LocalDate.class);
                    LocalDate left = row.getObject(5, LocalDate.class);
                    people.put(
                            row.getString(1),
                            new Person(
                                    id,
                                    row.getString(3),
                                    hired,
                                    left,
                                    row.getString(6),
                                    posts.getOrDefault(id, List.of())));
                }
            }
        }
        return people;
    }

    private Map<Long, List<Post>> posts() throws SQLException {
        Map<Long, List<Post>> posts = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select person_id, unit_id, grade, from_on, to_on"
                + " from posting where municipality_id = ? and duty = 'MAIN'")) {
            query.setLong(1, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Post post = new Post(
                            row.getLong(2),
                            row.getInt(3),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, LocalDate.class));
                    posts.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(post);
                }
            }
        }
        return posts;
    }

    /** The enrolments of the next people by staff number; people without any are skipped; empty after the last. */
    List<StoredRow> enrolments(String afterNumber) throws SQLException {
        String names =
                TABLE.columns().stream().map(column -> "e." + column.name()).collect(Collectors.joining(", "));
        List<StoredRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select n.staff_number, e.id, " + names
                + " from (select p.id, p.staff_number from person p where p.municipality_id = ? and p.staff_number > ?"
                + " and exists (select 1 from enrolment x where x.municipality_id = p.municipality_id"
                + " and x.person_id = p.id) order by p.staff_number limit " + PEOPLE_A_PAGE + ") n"
                + " join enrolment e on e.municipality_id = ? and e.person_id = n.id order by n.staff_number, e.id")) {
            query.setLong(1, municipalityId);
            query.setString(2, afterNumber);
            query.setLong(3, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new StoredRow(row.getString(1), row.getLong(2), cells(row)));
                }
            }
        }
        return rows;
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < TABLE.columns().size(); i++) {
            String cell = row.getString(i + 3);
            cells.add(cell == null ? "" : cell);
        }
        return cells;
    }
}

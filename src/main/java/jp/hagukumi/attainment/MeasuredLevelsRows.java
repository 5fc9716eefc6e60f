package jp.hagukumi.attainment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.imports.StoredRow;

/** What the import of measured levels needs from the database: people, and what was imported about them before. */
final class MeasuredLevelsRows {
    private final Connection connection;
    private final long municipalityId;

    MeasuredLevelsRows(Connection connection, long municipalityId) {
        this.connection = connection;
        this.municipalityId = municipalityId;
    }

    /** A member of the staff, those who left too. */
    record Person(long id, String name, LocalDate hiredOn, LocalDate leftOn, String authority) {}

    /** Everybody by staff number. */
    Map<String, Person> people() throws SQLException {
        Map<String, Person> people = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select staff_number, id,"
                + " concat(family_name, ' ', given_name), hired_on, left_on, authority"
                + " from person where municipality_id = ?")) {
            query.setLong(1, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    people.put(
                            row.getString(1),
                            new Person(
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getObject(4, LocalDate.class),
                                    row.getObject(5, LocalDate.class),
                                    row.getString(6)));
                }
            }
        }
        return people;
    }

    /** What was imported about the next people by staff number; empty after the last. */
    List<StoredRow> imported(String afterNumber, int people) throws SQLException {
        List<StoredRow> rows = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("select n.staff_number, i.id, i.person_id, i.measured_on, i.levels"
                        + " from (select p.id, p.staff_number from person p where p.municipality_id = ?"
                        + " and p.staff_number > ? and exists (select 1 from skill_level_import x"
                        + " where x.municipality_id = p.municipality_id and x.person_id = p.id)"
                        + " order by p.staff_number limit " + people + ") n"
                        + " join skill_level_import i on i.municipality_id = ? and i.person_id = n.id"
                        + " order by n.staff_number, i.id")) {
            query.setLong(1, municipalityId);
            query.setString(2, afterNumber);
            query.setLong(3, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new StoredRow(
                            row.getString(1),
                            row.getLong(2),
                            List.of(row.getString(3), row.getString(4), row.getString(5))));
                }
            }
        }
        return rows;
    }
}

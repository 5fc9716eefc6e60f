package jp.hagukumi.claims;

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

/** What the import of past claims needs from the database: people, and what is claimed or approved of them. */
final class PastClaimsRows {
    private static final String CLAIMED = """
            select n.staff_number, c.id, c.kind, c.subject_code, c.subject, c.from_on, c.to_on
            from (select p.id, p.staff_number from person p where p.municipality_id = ? and p.staff_number > ?
              and exists (select 1 from claim x where x.municipality_id = p.municipality_id and x.person_id = p.id
                and x.state in ('SUBMITTED', 'APPROVED'))
              order by p.staff_number limit ?) n
            join claim c on c.municipality_id = ? and c.person_id = n.id and c.state in ('SUBMITTED', 'APPROVED')
            order by n.staff_number, c.id
            """;

    private final Connection connection;
    private final long municipalityId;

    PastClaimsRows(Connection connection, long municipalityId) {
        this.connection = connection;
        this.municipalityId = municipalityId;
    }

    /** A member of the staff, those who left too. */
    record Person(long id, String name, LocalDate hiredOn, LocalDate leftOn, String authority) {}

    /** Everybody by staff number, 特別職 left out. */
    Map<String, Person> people() throws SQLException {
        Map<String, Person> people = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select staff_number, id,"
                + " concat(family_name, ' ', given_name), hired_on, left_on, authority"
                + " from person where municipality_id = ? and employment_type <> 'SPECIAL'")) {
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

    /** Claims of the next people by staff number: kind, code, words, first and last day; empty after the last. */
    List<StoredRow> claimed(String afterNumber, int people) throws SQLException {
        List<StoredRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(CLAIMED)) {
            query.setLong(1, municipalityId);
            query.setString(2, afterNumber);
            query.setInt(3, people);
            query.setLong(4, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new StoredRow(
                            row.getString(1),
                            row.getLong(2),
                            List.of(
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getObject(6, LocalDate.class).toString(),
                                    row.getObject(7, LocalDate.class).toString())));
                }
            }
        }
        return rows;
    }
}

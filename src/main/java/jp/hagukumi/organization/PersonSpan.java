package jp.hagukumi.organization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What an import needs to know of a person that its rows name. */
record PersonSpan(
        long id,
        String name,
        LocalDate hiredOn,
        LocalDate leftOn,
        EmploymentType employmentType,
        String occupation,
        String authority) {
    /** Everybody of the municipality, those who left too, by staff number. */
    static Map<String, PersonSpan> load(Connection connection, long municipalityId) throws SQLException {
        Map<String, PersonSpan> people = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select staff_number, id,"
                + " concat(family_name, ' ', given_name), hired_on, left_on, employment_type, occupation, authority"
                + " from person where municipality_id = ?")) {
            query.setLong(1, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    people.put(
                            row.getString(1),
                            new PersonSpan(
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getObject(4, LocalDate.class),
                                    row.getObject(5, LocalDate.class),
                                    EmploymentType.valueOf(row.getString(6)),
                                    kept(words, row.getString(7)),
                                    kept(words, row.getString(8))));
                }
            }
        }
        return people;
    }

    /** The same few words again and again: one of each is enough. */
    private static String kept(Map<String, String> words, String word) {
        return words.computeIfAbsent(word, one -> one);
    }
}

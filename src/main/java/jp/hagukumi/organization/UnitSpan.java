package jp.hagukumi.organization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What an import needs to know of a unit that its rows name. */
record UnitSpan(long id, String name, LocalDate from, LocalDate to, String path) {
    /** All units of the municipality, ended ones too, by code. */
    static Map<String, UnitSpan> load(Connection connection, long municipalityId) throws SQLException {
        Map<String, UnitSpan> units = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select code, id, name, valid_from, valid_to, path from unit where municipality_id = ?")) {
            query.setLong(1, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    units.put(
                            row.getString(1),
                            new UnitSpan(
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getObject(4, LocalDate.class),
                                    row.getObject(5, LocalDate.class),
                                    row.getString(6)));
                }
            }
        }
        return units;
    }
}

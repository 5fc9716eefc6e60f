package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import jp.hagukumi.platform.imports.Derived;

/**
 * Obligations that a rule gave to people whom an undone import takes back, not begun by anybody, go with them, and so
 * does what they were told.
 */
@ApplicationScoped
public class UntouchedEnrolments implements Derived {
    private static final List<String> TOLD = List.of("reminder", "escalation", "reminder_call_person", "notice");

    @Override
    public void forget(Connection connection, String table, long municipalityId, List<Long> ids) throws SQLException {
        if (!"person".equals(table)) {
            return;
        }
        String people = " where municipality_id = ? and person_id in (?" + ", ?".repeat(ids.size() - 1) + ")";
        for (String told : TOLD) {
            delete(connection, "delete from " + told + people, municipalityId, ids);
        }
        delete(
                connection,
                "delete from enrolment" + people + " and started_on is null and rule_code <> ''"
                        + " and (status = 'NOT_STARTED' or (status = 'WAIVED' and waived_reason like 'rule:%'))",
                municipalityId,
                ids);
    }

    private static void delete(Connection connection, String sql, long municipalityId, List<Long> ids)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, municipalityId);
            for (int i = 0; i < ids.size(); i++) {
                delete.setLong(i + 2, ids.get(i));
            }
            delete.executeUpdate();
        }
    }
}

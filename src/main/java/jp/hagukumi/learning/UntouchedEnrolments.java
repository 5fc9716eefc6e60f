package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import jp.hagukumi.platform.imports.Derived;

/** Obligations that a rule gave to people whom an undone import takes back, not begun by anybody, go with them. */
@ApplicationScoped
public class UntouchedEnrolments implements Derived {
    @Override
    public void forget(Connection connection, String table, long municipalityId, List<Long> ids) throws SQLException {
        if (!"person".equals(table)) {
            return;
        }
        String marks = "?" + ", ?".repeat(ids.size() - 1);
        try (PreparedStatement delete = connection.prepareStatement("delete from enrolment where municipality_id = ?"
                + " and person_id in (" + marks + ") and started_on is null and rule_code <> ''"
                + " and (status = 'NOT_STARTED' or (status = 'WAIVED' and waived_reason like 'rule:%'))")) {
            delete.setLong(1, municipalityId);
            for (int i = 0; i < ids.size(); i++) {
                delete.setLong(i + 2, ids.get(i));
            }
            delete.executeUpdate();
        }
    }
}

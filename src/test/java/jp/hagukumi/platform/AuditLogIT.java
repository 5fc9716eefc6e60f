package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody rewrites what happened, not even with the application's own connection. */
@ExtendWith(ArquillianExtension.class)
class AuditLogIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    AuditLog audit;

    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    private long city;

    @BeforeEach
    void record() {
        city = town.found();
        audit.record(city, null, "管理", "account.disabled", "account", "000001", "", "{}");
    }

    @Test
    void the_database_refuses_to_change_or_delete_an_entry() {
        for (String statement : new String[] {
            "update audit_entry set actor_name = 'x' where municipality_id = " + city,
            "delete from audit_entry where municipality_id = " + city
        }) {
            assertThatThrownBy(() -> execute(statement)).as(statement).isInstanceOf(SQLException.class);
        }
        assertThat(audit.find(city, new AuditFilter(DAY.minusDays(1), DAY.plusDays(1), "", ""), 10))
                .extracting(AuditEntry::actorName)
                .containsExactly("管理");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}

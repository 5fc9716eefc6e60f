package jp.hagukumi.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What the features bring along for imports. */
@ApplicationScoped
public class Contributions {
    @Inject
    @Any
    Instance<ImportKind> kinds;

    @Inject
    @Any
    Instance<Derived> derived;

    List<ImportKind> kinds() {
        return kinds.stream().toList();
    }

    void make(Connection connection, String table, long municipalityId) throws SQLException {
        for (Derived one : derived) {
            one.make(connection, table, municipalityId);
        }
    }

    void forget(Connection connection, String table, long municipalityId, List<Long> ids) throws SQLException {
        for (Derived one : derived) {
            one.forget(connection, table, municipalityId, ids);
        }
    }
}

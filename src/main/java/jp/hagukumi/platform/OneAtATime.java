package jp.hagukumi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Work of many transactions that must not run twice at once, on whichever nodes: a named lock of the database. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class OneAtATime {
    private static final int SECONDS = 600;

    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    /**
     * Waits until nobody else does work of this name, then does it. Work must not ask for the same name again.
     *
     * @param name at most 50 characters
     * @throws IllegalStateException where others have not come to an end for ten minutes
     */
    public <T> T run(String name, Supplier<T> work) {
        String lock = "hagukumi." + name;
        try (Connection connection = database.getConnection()) {
            if (ask(connection, "select get_lock(?, " + SECONDS + ")", lock) != 1) {
                throw new IllegalStateException("Others have been at " + name + " for " + SECONDS + " s");
            }
            try {
                return work.get();
            } finally {
                ask(connection, "select release_lock(?)", lock);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int ask(Connection connection, String sql, String lock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, lock);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}

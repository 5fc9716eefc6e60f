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
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Work of many transactions that must not run twice at once, on whichever nodes: a named lock of the database. Who waits
 * holds a connection of the pool, so nobody waits long.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class OneAtATime {
    private static final Logger LOG = Logger.getLogger(OneAtATime.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    /**
     * Does the work, for jobs: waits two seconds at most for others who do work of this name. Work must not ask for the same
     * name again.
     *
     * @param name at most 50 characters
     * @throws UnderWay where the others have not come to an end; gives the job's place back until later
     */
    public <T> T run(String name, Supplier<T> work) {
        return run(name, SECONDS, work);
    }

    /**
     * The same for a request, which waits for nobody.
     *
     * @throws UnderWay where others do work of this name
     */
    public <T> T runIfFree(String name, Supplier<T> work) {
        return run(name, 0, work);
    }

    private <T> T run(String name, int seconds, Supplier<T> work) {
        String lock = "hagukumi." + name;
        try (Connection connection = database.getConnection()) {
            if (ask(connection, "select get_lock(?, " + seconds + ")", lock) != 1) {
                throw new UnderWay();
            }
            try {
                return work.get();
            } finally {
                release(connection, lock);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What comes of the work counts; a lock of a connection that broke is gone with it. */
    private static void release(Connection connection, String lock) {
        try {
            ask(connection, "select release_lock(?)", lock);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, e, () -> "The lock " + lock + " could not be given back");
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

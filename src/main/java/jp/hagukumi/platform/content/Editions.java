package jp.hagukumi.platform.content;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import jp.hagukumi.platform.Startup;

/**
 * Which versions of which definitions are a municipality's own. Every node looks once a second, so that what was published
 * on one is in force on all without a restart; a page costs no statement for it.
 */
@ApplicationScoped
public class Editions {
    /** Versions from here on belong to one municipality each; shipped ones end below. */
    public static final int FIRST_OWN = 10_001;

    private static final Logger LOG = Logger.getLogger(Editions.class.getName());
    private static final String COUNT = "select count(municipality_id) from content_edition where municipality_id > 0";
    private static final String ALL =
            "select municipality_id, kind, code, version, number from content_edition where municipality_id > 0";

    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    @Resource
    ManagedScheduledExecutorService clockwork;

    private volatile Map<Key, SortedMap<Integer, Integer>> versions = Map.of();
    private volatile long known;

    private record Key(long municipalityId, String kind, String code) {}

    /** After the schema, before anybody asks which version is in force. */
    void begin(@Observes @Priority(51) Startup.Migrated migrated) {
        refresh();
        clockwork.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    /** The newest version of its own; 0 where it works with ours. */
    public int newest(long municipalityId, String kind, String code) {
        SortedMap<Integer, Integer> own = versions.get(new Key(municipalityId, kind, code));
        return own == null ? 0 : own.lastKey();
    }

    public boolean has(long municipalityId, String kind, String code, int version) {
        return number(municipalityId, kind, code, version) > 0;
    }

    /** Which edition of the municipality a version is, from 1; 0 where it is none of its own. */
    public int number(long municipalityId, String kind, String code, int version) {
        SortedMap<Integer, Integer> own = versions.get(new Key(municipalityId, kind, code));
        return own == null ? 0 : own.getOrDefault(version, 0);
    }

    /** Looks at once; after something was published here. */
    public void refresh() {
        try (Connection connection = database.getConnection()) {
            read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The editions of the content could not be read", e);
        }
    }

    /** Must not throw: the executor would never call again. */
    private void tick() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COUNT);
                ResultSet row = query.executeQuery()) {
            row.next();
            if (row.getLong(1) != known) {
                read(connection);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "Looking for new editions of the content failed; tried again in a second", e);
        }
    }

    private synchronized void read(Connection connection) throws SQLException {
        Map<Key, SortedMap<Integer, Integer>> found = new HashMap<>();
        long count = 0;
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                count++;
                found.computeIfAbsent(
                                new Key(row.getLong(1), row.getString(2), row.getString(3)), key -> new TreeMap<>())
                        .put(row.getInt(4), row.getInt(5));
            }
        }
        versions = found;
        known = count;
    }
}

package jp.hagukumi.platform.content;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/**
 * The table {@code definition}: every wording of every version that was ever loaded. Plain JDBC, because a lock of the
 * database must be held beyond the commit.
 */
@ApplicationScoped
public class DefinitionTable {
    private static final int LOCK_SECONDS = 120;

    /** One definition as kept. */
    record Kept(String kind, String code, int version, String hash, String body) {}

    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    @Inject
    Clock clock;

    /** Adds what is new; two nodes that start together take turns. Returns how many were new. */
    public int keep(List<Kept> loaded) {
        try (Connection connection = database.getConnection()) {
            lock(connection);
            try {
                return addMissing(connection, loaded);
            } finally {
                unlock(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The definitions could not be kept", e);
        }
    }

    /** The latest wording of a version, as JSON. */
    public Optional<String> find(String kind, String code, int version) {
        String newest = "select body from definition where kind = ? and code = ? and version = ?"
                + " order by loaded_at desc, id desc limit 1";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(newest)) {
            query.setString(1, kind);
            query.setString(2, code);
            query.setInt(3, version);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A definition could not be read", e);
        }
    }

    /** Everything kept, without the bodies, newest first in each code. */
    public List<LoadedDefinition> list() {
        String all = "select kind, code, version, content_hash, loaded_at from definition"
                + " order by kind, code, version desc, loaded_at desc, id desc";
        List<LoadedDefinition> list = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(all);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                var at = row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                list.add(new LoadedDefinition(
                        row.getString(1), row.getString(2), row.getInt(3), row.getString(4), at, false));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The definitions could not be read", e);
        }
        return list;
    }

    private int addMissing(Connection connection, List<Kept> loaded) throws SQLException {
        Map<String, String> newest = newestHashes(connection);
        int added = 0;
        connection.setAutoCommit(false);
        for (Kept kept : loaded) {
            String key = key(kept.kind(), kept.code(), kept.version());
            if (!kept.hash().equals(newest.get(key)) && touch(connection, kept) == 0) {
                insert(connection, kept);
                added++;
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return added;
    }

    private static Map<String, String> newestHashes(Connection connection) throws SQLException {
        String ascending = "select kind, code, version, content_hash from definition order by loaded_at, id";
        Map<String, String> newest = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ascending);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                newest.put(key(row.getString(1), row.getString(2), row.getInt(3)), row.getString(4));
            }
        }
        return newest;
    }

    /** An older wording that has come back becomes the newest again. */
    private int touch(Connection connection, Kept kept) throws SQLException {
        String sql = "update definition set loaded_at = ? where kind = ? and code = ? and version = ?"
                + " and content_hash = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, InstantColumn.toColumn(clock.instant()));
            setKey(update, 2, kept);
            return update.executeUpdate();
        }
    }

    private void insert(Connection connection, Kept kept) throws SQLException {
        String sql = "insert into definition (kind, code, version, content_hash, id, body, loaded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            setKey(insert, 1, kept);
            insert.setLong(5, Ids.next());
            insert.setString(6, kept.body());
            insert.setObject(7, InstantColumn.toColumn(clock.instant()));
            insert.executeUpdate();
        }
    }

    private static void setKey(PreparedStatement statement, int from, Kept kept) throws SQLException {
        statement.setString(from, kept.kind());
        statement.setString(from + 1, kept.code());
        statement.setInt(from + 2, kept.version());
        statement.setString(from + 3, kept.hash());
    }

    private static String key(String kind, String code, int version) {
        return kind + " " + code + " " + version;
    }

    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select get_lock('hagukumi.content', ?)")) {
            call.setInt(1, LOCK_SECONDS);
            try (ResultSet row = call.executeQuery()) {
                row.next();
                if (row.getInt(1) != 1) {
                    throw new SQLException("Another node has been loading content for " + LOCK_SECONDS + " seconds");
                }
            }
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        try (PreparedStatement call = connection.prepareStatement("select release_lock('hagukumi.content')")) {
            call.executeQuery().close();
        }
    }
}

package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds out whether rows that an undo would remove are meanwhile used elsewhere, by the foreign keys of the schema. */
final class References {
    private record Key(String table, String column) {}

    private final Connection connection;
    private final List<Key> keys = new ArrayList<>();

    References(Connection connection, String table) throws SQLException {
        this.connection = connection;
        try (PreparedStatement query = connection.prepareStatement("select table_name, column_name"
                + " from information_schema.key_column_usage where table_schema = database()"
                + " and referenced_table_schema = database() and referenced_table_name = ?"
                + " and referenced_column_name = 'id' and table_name <> ?")) {
            query.setString(1, table);
            query.setString(2, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    keys.add(new Key(row.getString(1), row.getString(2)));
                }
            }
        }
    }

    boolean anyTo(long municipalityId, List<Long> ids) throws SQLException {
        for (Key key : keys) {
            if (used(key, municipalityId, ids)) {
                return true;
            }
        }
        return false;
    }

    private boolean used(Key key, long municipalityId, List<Long> ids) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from `" + key.table()
                + "` where municipality_id = ? and `" + key.column() + "` in (?" + ", ?".repeat(ids.size() - 1)
                + ") limit 1")) {
            query.setLong(1, municipalityId);
            for (int i = 0; i < ids.size(); i++) {
                query.setLong(i + 2, ids.get(i));
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}

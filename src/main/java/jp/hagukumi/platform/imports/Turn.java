package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Lets one apply or undo of a municipality through at a time, and tells a preview that was overtaken. */
final class Turn {
    private final Connection connection;
    private final long municipalityId;

    Turn(Connection connection, long municipalityId) {
        this.connection = connection;
        this.municipalityId = municipalityId;
    }

    /** Applies and undoes so far. */
    long now() throws SQLException {
        return read("select turn from import_turn where municipality_id = ?");
    }

    /** The same, and nobody else can apply or undo until this transaction ends. */
    long lock() throws SQLException {
        update("insert into import_turn (municipality_id, turn) values (?, 0) on duplicate key update turn = turn");
        return read("select turn from import_turn where municipality_id = ? for update");
    }

    void raise() throws SQLException {
        update("update import_turn set turn = turn + 1 where municipality_id = ?");
    }

    private long read(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, municipalityId);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private void update(String sql) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, municipalityId);
            update.executeUpdate();
        }
    }
}

package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads kept differences and faults a page at a time. */
final class ChangeRows {
    /** A change as kept, with its table still by name. */
    record Kept(int number, long rowId, List<String> before, List<String> after) {}

    private final Connection connection;
    private final long municipalityId;
    private final long importId;

    ChangeRows(Connection connection, long municipalityId, long importId) {
        this.connection = connection;
        this.municipalityId = municipalityId;
        this.importId = importId;
    }

    /** Changes of one action on one table, in order, after a number. */
    List<Kept> page(String table, Change.Action action, int afterNumber, int limit) throws SQLException {
        List<Kept> page = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select number, row_id, cells_before, cells_after"
                + " from import_change where municipality_id = ? and import_id = ? and number > ? and table_name = ?"
                + " and action = ? order by number limit ?")) {
            query.setLong(1, municipalityId);
            query.setLong(2, importId);
            query.setInt(3, afterNumber);
            query.setString(4, table);
            query.setString(5, action.name());
            query.setInt(6, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    page.add(new Kept(
                            row.getInt(1),
                            row.getLong(2),
                            Cells.cells(row.getString(3)),
                            Cells.cells(row.getString(4))));
                }
            }
        }
        return page;
    }

    /** Lines of the difference for the screen; an empty kind means all. */
    List<ShownChange> shown(String kind, int offset, int limit) throws SQLException {
        List<ShownChange> shown = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select number, kind, subject, told"
                + " from import_change where municipality_id = ? and import_id = ? and (? = '' or kind = ?)"
                + " order by number limit ? offset ?")) {
            query.setLong(1, municipalityId);
            query.setLong(2, importId);
            query.setString(3, kind);
            query.setString(4, kind);
            query.setInt(5, limit);
            query.setInt(6, offset);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    shown.add(new ShownChange(
                            row.getInt(1),
                            ChangeKind.valueOf(row.getString(2)),
                            row.getString(3),
                            Cells.told(row.getString(4))));
                }
            }
        }
        return shown;
    }

    List<Fault> faults() throws SQLException {
        List<Fault> faults = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select line, column_name, cell, reason"
                + " from import_fault where municipality_id = ? and import_id = ? order by number")) {
            query.setLong(1, municipalityId);
            query.setLong(2, importId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    faults.add(new Fault(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
        }
        return faults;
    }
}

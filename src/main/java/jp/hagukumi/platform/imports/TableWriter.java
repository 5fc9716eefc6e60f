package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.platform.imports.ImportTable.Column;
import jp.hagukumi.platform.imports.ImportTable.Type;

/** Writes rows of one table in batches. */
final class TableWriter {
    private final Connection connection;
    private final ImportTable table;
    private final long municipalityId;

    TableWriter(Connection connection, ImportTable table, long municipalityId) {
        this.connection = connection;
        this.table = table;
        this.municipalityId = municipalityId;
    }

    record Row(long id, List<String> cells) {}

    /** Adds rows, references to rows still to come left open. */
    void insert(List<Row> rows) throws SQLException {
        batch(table.insertSql(), rows, (statement, row) -> {
            statement.setLong(1, row.id());
            statement.setLong(2, municipalityId);
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                set(
                        statement,
                        i + 3,
                        column,
                        column.type() == Type.LATE_REFERENCE ? "" : row.cells().get(i));
            }
        });
    }

    /** Closes the references that {@link #insert} left open; an empty row opens them again. */
    void late(List<Row> rows) throws SQLException {
        List<Row> concerned = rows.stream().filter(this::refersLate).toList();
        if (concerned.isEmpty()) {
            return;
        }
        batch(table.lateSql(), concerned, (statement, row) -> {
            int at = 1;
            for (int i = 0; i < table.columns().size(); i++) {
                if (table.columns().get(i).type() == Type.LATE_REFERENCE) {
                    set(
                            statement,
                            at++,
                            table.columns().get(i),
                            row.cells().isEmpty() ? "" : row.cells().get(i));
                }
            }
            statement.setLong(at, row.id());
            statement.setLong(at + 1, municipalityId);
        });
    }

    private boolean refersLate(Row row) {
        if (!table.hasLate()) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (table.columns().get(i).type() == Type.LATE_REFERENCE
                    && !row.cells().get(i).isEmpty()) {
                return true;
            }
        }
        return row.cells().isEmpty();
    }

    void update(List<Row> rows) throws SQLException {
        batch(table.updateSql(), rows, (statement, row) -> {
            int columns = table.columns().size();
            for (int i = 0; i < columns; i++) {
                set(statement, i + 1, table.columns().get(i), row.cells().get(i));
            }
            statement.setLong(columns + 1, row.id());
            statement.setLong(columns + 2, municipalityId);
        });
    }

    void delete(List<Row> rows) throws SQLException {
        batch(table.deleteSql(), rows, (statement, row) -> {
            statement.setLong(1, row.id());
            statement.setLong(2, municipalityId);
        });
    }

    /** The rows as they stand now, in no order; cells as the difference writes them. */
    List<Row> current(List<Long> ids) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(table.selectSql(ids.size()))) {
            query.setLong(1, municipalityId);
            for (int i = 0; i < ids.size(); i++) {
                query.setLong(i + 2, ids.get(i));
            }
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < table.columns().size(); i++) {
                        String cell = result.getString(i + 2);
                        cells.add(cell == null ? "" : cell);
                    }
                    rows.add(new Row(result.getLong(1), cells));
                }
            }
        }
        return rows;
    }

    private interface Binder {
        void bind(PreparedStatement statement, Row row) throws SQLException;
    }

    private void batch(String sql, List<Row> rows, Binder binder) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                binder.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, int at, Column column, String cell) throws SQLException {
        switch (column.type()) {
            case TEXT -> statement.setString(at, cell);
            case DAY -> statement.setObject(at, cell.isEmpty() ? null : LocalDate.parse(cell), Types.DATE);
            case NUMBER -> statement.setLong(at, Long.parseLong(cell));
            case REFERENCE, LATE_REFERENCE -> {
                if (cell.isEmpty()) {
                    statement.setNull(at, Types.BIGINT);
                } else {
                    statement.setLong(at, Long.parseLong(cell));
                }
            }
        }
    }
}

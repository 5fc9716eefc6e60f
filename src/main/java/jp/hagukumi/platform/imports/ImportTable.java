package jp.hagukumi.platform.imports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the import writes it: besides {@code id} and {@code municipality_id} its columns, in the order of the cells.
 *
 * @param versioned has a column {@code version} that every change raises
 */
public record ImportTable(String name, boolean versioned, List<Column> columns) {
    /** How a cell is written; every cell travels as text. */
    public enum Type {
        TEXT,
        /** ISO 8601. Empty is NULL. */
        DAY,
        NUMBER,
        /** An id of another row; empty is NULL. */
        REFERENCE,
        /** An id of a row that the same import may add; set after all rows are there. Empty is NULL. */
        LATE_REFERENCE
    }

    public record Column(String name, Type type) {}

    String insertSql() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return "insert into " + name + " (id, municipality_id, " + names + ") values (?, ?"
                + ", ?".repeat(columns.size()) + ")";
    }

    String updateSql() {
        String sets = columns.stream().map(c -> c.name() + " = ?").collect(Collectors.joining(", "));
        return "update " + name + " set " + sets + (versioned ? ", version = version + 1" : "")
                + " where id = ? and municipality_id = ?";
    }

    String lateSql() {
        String sets = columns.stream()
                .filter(c -> c.type() == Type.LATE_REFERENCE)
                .map(c -> c.name() + " = ?")
                .collect(Collectors.joining(", "));
        return "update " + name + " set " + sets + " where id = ? and municipality_id = ?";
    }

    String deleteSql() {
        return "delete from " + name + " where id = ? and municipality_id = ?";
    }

    /** {@code id} and the cells of the rows with the given number of ids. */
    String selectSql(int ids) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return "select id, " + names + " from " + name + " where municipality_id = ? and id in (?"
                + ", ?".repeat(ids - 1) + ")";
    }

    boolean hasLate() {
        return columns.stream().anyMatch(c -> c.type() == Type.LATE_REFERENCE);
    }

    /** Position of a column among the cells; throws {@link IllegalArgumentException} for an unknown one. */
    public int at(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + column);
    }
}

package jp.hagukumi.organization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.platform.imports.ImportTable;
import jp.hagukumi.platform.imports.StoredRow;

/** Stored rows of one table of people, a number of people at a time, in the order of their staff numbers. */
final class StoredRows {
    private final Connection connection;
    private final long municipalityId;
    private final String sql;
    private final int columns;

    /** For {@code person} itself or a table with a {@code person_id}. */
    StoredRows(Connection connection, long municipalityId, ImportTable table) {
        this.connection = connection;
        this.municipalityId = municipalityId;
        this.columns = table.columns().size();
        String names = table.columns().stream().map(c -> "g." + c.name()).collect(Collectors.joining(", "));
        boolean people = "person".equals(table.name());
        String from = people
                ? " from person p join person g on g.id = p.id"
                : " from person p join " + table.name() + " g on g.municipality_id = p.municipality_id"
                        + " and g.person_id = p.id";
        this.sql = "select p.staff_number, g.id, " + names + from
                + " where p.municipality_id = ? and p.staff_number > ? and p.staff_number <= ?"
                + " order by p.staff_number, g." + (people ? "id" : "from_on, g.id");
    }

    /** The rows of the next people; skips people without rows; empty after the last. */
    List<StoredRow> next(String afterNumber, int people) throws SQLException {
        String after = afterNumber;
        String last = last(after, people);
        while (!last.isEmpty()) {
            List<StoredRow> rows = rows(after, last);
            if (!rows.isEmpty()) {
                return rows;
            }
            after = last;
            last = last(after, people);
        }
        return List.of();
    }

    private String last(String after, int people) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select max(n.staff_number) from (select"
                + " p.staff_number from person p where p.municipality_id = ? and p.staff_number > ?"
                + " order by p.staff_number limit ?) n")) {
            query.setLong(1, municipalityId);
            query.setString(2, after);
            query.setInt(3, people);
            try (ResultSet row = query.executeQuery()) {
                String last = row.next() ? row.getString(1) : null;
                return last == null ? "" : last;
            }
        }
    }

    private List<StoredRow> rows(String after, String last) throws SQLException {
        List<StoredRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, municipalityId);
            query.setString(2, after);
            query.setString(3, last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new StoredRow(row.getString(1), row.getLong(2), cells(row, 3, columns)));
                }
            }
        }
        return rows;
    }

    /** Cells as text from a column on; NULL is empty. */
    static List<String> cells(ResultSet row, int first, int count) throws SQLException {
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String cell = row.getString(first + i);
            cells.add(cell == null ? "" : cell);
        }
        return cells;
    }
}

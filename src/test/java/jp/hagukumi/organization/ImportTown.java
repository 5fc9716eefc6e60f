package jp.hagukumi.organization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import jp.hagukumi.platform.Ids;

/** A municipality of one test, empty at first. */
record ImportTown(DataSource database, long id) {
    private static final List<String> CONTENT = List.of(
            "select id, code, name, kind, parent_id, path, depth, valid_from, valid_to, successor_id from unit",
            "select id, staff_number, family_name, given_name, family_kana, given_kana, former_name, email,"
                    + " employment_type, occupation, authority, hired_on, left_on, previous_person_id, search_text"
                    + " from person",
            "select id, person_id, unit_id, grade, duty, change_kind, title, from_on, to_on from posting",
            "select id, person_id, kind, from_on, to_on from absence");

    static ImportTown found(DataSource database) throws SQLException {
        long id = Ids.next();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into municipality"
                        + " (id, code, name, kind, created_at) select ?, coalesce(max(cast(code as unsigned)), 100000) + 1,"
                        + " '試験市', 'CITY', '2026-01-01' from municipality where code between '100000' and '199999'")) {
            insert.setLong(1, id);
            insert.executeUpdate();
        }
        return new ImportTown(database, id);
    }

    Viewer hr() {
        return new Viewer(1, id, null, "人事", "", Set.of(Role.EMPLOYEE, Role.HR), "", Set.of());
    }

    Viewer employee() {
        return new Viewer(2, id, null, "職員", "", Set.of(Role.EMPLOYEE), "", Set.of());
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** The first cell of a query with the municipality as its one parameter. */
    String text(String sql) throws SQLException {
        return rows(sql).get(0);
    }

    /** A statement with the municipality as its one parameter. */
    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    /** Every row about the staff, all columns. */
    List<String> content() throws SQLException {
        List<String> content = new ArrayList<>();
        for (String table : CONTENT) {
            content.addAll(rows(table + " where municipality_id = ? order by id"));
        }
        return content;
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        cells.add(String.valueOf(row.getString(i)));
                    }
                    rows.add(String.join(",", cells));
                }
            }
        }
        return rows;
    }
}

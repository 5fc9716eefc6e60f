package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What follows elsewhere from one import: all of it counted, the beginning of each kind kept by name. */
final class Consequences {
    /** Most that are kept by name, of each kind. */
    static final int LISTED = 2_000;

    private final Connection connection;
    private final long municipalityId;
    private final long importId;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Consequence> waiting = new ArrayList<>();
    private int number;

    Consequences(Connection connection, long municipalityId, long importId) {
        this.connection = connection;
        this.municipalityId = municipalityId;
        this.importId = importId;
    }

    void add(String kindKey, String subject, String what) throws SQLException {
        if (counts.merge(kindKey, 1, Integer::sum) <= LISTED) {
            waiting.add(new Consequence(++number, kindKey, subject, what));
        }
        if (waiting.size() >= ChangeWriter.BATCH) {
            flush();
        }
    }

    /** Numbers by kind, listed or not. */
    Map<String, Integer> counts() {
        return counts;
    }

    void flush() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into import_consequence (municipality_id,"
                + " import_id, number, kind, subject, what) values (?, ?, ?, ?, ?, ?)")) {
            for (Consequence one : waiting) {
                insert.setLong(1, municipalityId);
                insert.setLong(2, importId);
                insert.setInt(3, one.number());
                insert.setString(4, one.kindKey());
                insert.setString(5, one.subject());
                insert.setString(6, one.what());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        waiting.clear();
    }

    /** The first of one kind, in the order found. */
    List<Consequence> shown(String kindKey, int most) throws SQLException {
        List<Consequence> shown = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select number, subject, what from"
                + " import_consequence where municipality_id = ? and import_id = ? and kind = ? order by number"
                + " limit ?")) {
            query.setLong(1, municipalityId);
            query.setLong(2, importId);
            query.setString(3, kindKey);
            query.setInt(4, most);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    shown.add(new Consequence(row.getInt(1), kindKey, row.getString(2), row.getString(3)));
                }
            }
        }
        return shown;
    }
}

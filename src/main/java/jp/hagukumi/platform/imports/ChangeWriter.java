package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps the difference of one import as it is found. */
final class ChangeWriter implements Difference, AutoCloseable {
    static final int BATCH = 1_000;

    private final PreparedStatement insert;
    private final long municipalityId;
    private final long importId;
    private final Faults faults;
    private final Consequences consequences;
    private final Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    private final List<String> askTwice = new ArrayList<>();
    private int number;
    private int unchanged;

    ChangeWriter(Connection connection, long municipalityId, long importId, Faults faults) throws SQLException {
        this.municipalityId = municipalityId;
        this.importId = importId;
        this.faults = faults;
        this.consequences = new Consequences(connection, municipalityId, importId);
        insert = connection.prepareStatement("""
                insert into import_change (municipality_id, import_id, number, action, kind, table_name, row_id, subject,
                  told, cells_before, cells_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """.strip());
    }

    @Override
    public void change(Change change) throws SQLException {
        counts.merge(change.kind(), 1, Integer::sum);
        insert.setLong(1, municipalityId);
        insert.setLong(2, importId);
        insert.setInt(3, ++number);
        insert.setString(4, change.action().name());
        insert.setString(5, change.kind().name());
        insert.setString(6, change.table().name());
        insert.setLong(7, change.rowId());
        insert.setString(8, change.subject());
        insert.setString(9, Cells.told(change.told()));
        insert.setString(10, Cells.cells(change.before()));
        insert.setString(11, Cells.cells(change.after()));
        insert.addBatch();
        if (number % BATCH == 0) {
            insert.executeBatch();
        }
    }

    @Override
    public void unchanged() {
        unchanged++;
    }

    @Override
    public void fault(int line, String column, String cell, String textKey, Object... arguments) {
        faults.add(line, column, cell, textKey, arguments);
    }

    @Override
    public void notice(String textKey, Object... arguments) {
        faults.notice(textKey, arguments);
    }

    @Override
    public void askTwice(String textKey, Object... arguments) {
        askTwice.add(faults.text(textKey, arguments));
    }

    @Override
    public void follows(String kindKey, String subject, String what) throws SQLException {
        consequences.add(kindKey, subject, what);
    }

    void flush() throws SQLException {
        insert.executeBatch();
        consequences.flush();
    }

    ImportSummary summary() {
        return new ImportSummary(Map.copyOf(counts), unchanged, consequences.counts(), faults.notices(), askTwice);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}

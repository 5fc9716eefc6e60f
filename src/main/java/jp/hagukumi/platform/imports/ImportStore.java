package jp.hagukumi.platform.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The tables of the imports themselves, for one municipality. */
final class ImportStore {
    /** Who brought which file. */
    record Upload(String fileName, String fileHash, long accountId, String accountName) {}

    private final Connection connection;
    private final long municipalityId;

    ImportStore(Connection connection, long municipalityId) {
        this.connection = connection;
        this.municipalityId = municipalityId;
    }

    void begin(long id, String kind, ImportSettings settings, Upload upload, long turn, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into import_run (id, municipality_id, kind, mode, effective_on, state, file_name, file_hash,
                  row_count, fault_count, left_out, second_yes, summary, turn, created_by, created_by_name, created_at,
                  authority) values (?, ?, ?, ?, ?, 'REFUSED', ?, ?, 0, 0, 0, false, '', ?, ?, ?, ?, ?)
                """)) {
            insert.setLong(1, id);
            insert.setLong(2, municipalityId);
            insert.setString(3, kind);
            insert.setString(4, settings.mode().name());
            insert.setObject(5, settings.effectiveOn());
            insert.setString(6, upload.fileName());
            insert.setString(7, upload.fileHash());
            insert.setLong(8, turn);
            insert.setLong(9, upload.accountId());
            insert.setString(10, upload.accountName());
            insert.setObject(11, InstantColumn.toColumn(now));
            insert.setString(12, settings.authority());
            insert.executeUpdate();
        }
    }

    /** Completes what {@link #begin} began with the outcome of the preview. */
    void keep(long id, Faults faults, int rows, ImportSummary summary) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update import_run set state = ?, row_count = ?,"
                + " fault_count = ?, left_out = ?, second_yes = ?, summary = ? where municipality_id = ? and id = ?")) {
            update.setString(1, (faults.fatal() ? ImportRun.State.REFUSED : ImportRun.State.PREVIEWED).name());
            update.setInt(2, rows);
            update.setInt(3, faults.count());
            update.setInt(4, faults.lineCount());
            update.setBoolean(5, !summary.askTwice().isEmpty());
            update.setString(6, Cells.write(summary));
            update.setLong(7, municipalityId);
            update.setLong(8, id);
            update.executeUpdate();
        }
        keep(id, faults.listed());
    }

    private void keep(long id, List<Fault> faults) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into import_fault (municipality_id,"
                + " import_id, number, line, column_name, cell, reason) values (?, ?, ?, ?, ?, ?, ?)")) {
            int number = 0;
            for (Fault fault : faults) {
                insert.setLong(1, municipalityId);
                insert.setLong(2, id);
                insert.setInt(3, ++number);
                insert.setInt(4, fault.line());
                insert.setString(5, fault.column());
                insert.setString(6, fault.value());
                insert.setString(7, fault.reason());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Moves the import to APPLIED or UNDONE. */
    void decided(long id, ImportRun.State state, long turn, Instant now) throws SQLException {
        String at = state == ImportRun.State.APPLIED ? "applied_at" : "undone_at";
        try (PreparedStatement update = connection.prepareStatement(
                "update import_run set state = ?, turn = ?, " + at + " = ? where municipality_id = ? and id = ?")) {
            update.setString(1, state.name());
            update.setLong(2, turn);
            update.setObject(3, InstantColumn.toColumn(now));
            update.setLong(4, municipalityId);
            update.setLong(5, id);
            update.executeUpdate();
        }
    }

    /** Remembers the job that applies or undoes the import. */
    void workedOnBy(long id, long jobId) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update import_run set job_id = ? where municipality_id = ? and id = ?")) {
            update.setLong(1, jobId);
            update.setLong(2, municipalityId);
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    Optional<ImportRun> find(long id) throws SQLException {
        return runs("id = ?", Long.toString(id), 1).stream().findFirst();
    }

    /** The latest imports, newest first; those limited to one 任命権者 where one is given. */
    List<ImportRun> latest(String authority, int limit) throws SQLException {
        return authority.isEmpty() ? runs("id > ?", "0", limit) : runs("authority = ?", authority, limit);
    }

    private List<ImportRun> runs(String condition, String value, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id, kind, mode, effective_on, state,"
                + " file_name, row_count, fault_count, left_out, summary, turn, created_by_name, created_at, applied_at,"
                + " undone_at, job_id, authority from import_run where municipality_id = ? and " + condition
                + " order by created_at desc, id desc limit ?")) {
            query.setLong(1, municipalityId);
            query.setString(2, value);
            query.setInt(3, limit);
            List<ImportRun> runs = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    runs.add(run(row));
                }
            }
            return runs;
        }
    }

    private ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                row.getLong("id"),
                municipalityId,
                row.getString("kind"),
                ImportMode.valueOf(row.getString("mode")),
                row.getObject("effective_on", LocalDate.class),
                ImportRun.State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getInt("row_count"),
                row.getInt("fault_count"),
                row.getInt("left_out"),
                Cells.read(row.getString("summary"), new TypeReference<ImportSummary>() {}),
                row.getLong("turn"),
                row.getString("created_by_name"),
                instant(row.getObject("created_at", LocalDateTime.class)),
                nullable(row.getObject("applied_at", LocalDateTime.class)),
                nullable(row.getObject("undone_at", LocalDateTime.class)),
                row.getObject("job_id", Long.class),
                row.getString("authority"));
    }

    private static @Nullable Instant nullable(@Nullable LocalDateTime column) {
        return column == null ? null : instant(column);
    }

    private static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}

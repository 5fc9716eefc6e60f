package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.Change.Action;
import jp.hagukumi.platform.imports.ChangeRows.Kept;
import jp.hagukumi.platform.imports.TableWriter.Row;

/** Writes a kept difference into its tables, or takes it back; within the caller's one transaction. */
final class ImportApply {
    private final Connection connection;
    private final ImportRun run;
    private final List<ImportTable> tables;
    private final LongConsumer progress;
    private long done;

    /** @param progress is told the rows written so far, every thousand */
    ImportApply(Connection connection, ImportRun run, List<ImportTable> tables, LongConsumer progress) {
        this.connection = connection;
        this.run = run;
        this.tables = tables;
        this.progress = progress;
    }

    void apply(Contributions contributions) throws SQLException {
        for (ImportTable table : tables) {
            TableWriter writer = writer(table);
            walk(table, Action.DELETE, page -> writer.delete(after(page)));
            walk(table, Action.INSERT, page -> writer.insert(after(page)));
            if (table.hasLate()) {
                walk(table, Action.INSERT, page -> writer.late(after(page)));
            }
            walk(table, Action.UPDATE, page -> writer.update(after(page)));
            contributions.make(connection, table.name(), run.municipalityId());
        }
    }

    /** Takes back in the opposite order; throws {@link Refused} where a row no longer stands as this import left it. */
    void undo(Contributions contributions) throws SQLException {
        for (ImportTable table : tables) {
            walk(table, Action.UPDATE, page -> requireUntouched(table, page));
            References references = new References(connection, table.name());
            walk(table, Action.INSERT, page -> {
                requireUntouched(table, page);
                List<Long> ids = page.stream().map(Kept::rowId).toList();
                contributions.forget(connection, table.name(), run.municipalityId(), ids);
                if (references.anyTo(run.municipalityId(), ids)) {
                    throw new Refused("platform.import.inUse");
                }
            });
        }
        for (int i = tables.size() - 1; i >= 0; i--) {
            ImportTable table = tables.get(i);
            TableWriter writer = writer(table);
            walk(table, Action.UPDATE, page -> writer.update(before(page)));
            if (table.hasLate()) {
                walk(table, Action.INSERT, page -> writer.late(before(page)));
            }
            walk(table, Action.INSERT, page -> writer.delete(before(page)));
            walk(table, Action.DELETE, page -> writer.insert(before(page)));
            if (table.hasLate()) {
                walk(table, Action.DELETE, page -> writer.late(before(page)));
            }
        }
    }

    private void requireUntouched(ImportTable table, List<Kept> page) throws SQLException {
        Map<Long, List<String>> now = new HashMap<>();
        writer(table).current(page.stream().map(Kept::rowId).toList()).forEach(row -> now.put(row.id(), row.cells()));
        for (Kept kept : page) {
            if (!kept.after().equals(now.get(kept.rowId()))) {
                throw new Refused("platform.import.touchedLater");
            }
        }
    }

    private interface PageWork {
        void on(List<Kept> page) throws SQLException;
    }

    private void walk(ImportTable table, Action action, PageWork work) throws SQLException {
        ChangeRows changes = new ChangeRows(connection, run.municipalityId(), run.id());
        int after = 0;
        List<Kept> page = changes.page(table.name(), action, after, ChangeWriter.BATCH);
        while (!page.isEmpty()) {
            work.on(page);
            done += page.size();
            progress.accept(Math.min(done, run.summary().total()));
            after = page.get(page.size() - 1).number();
            page = changes.page(table.name(), action, after, ChangeWriter.BATCH);
        }
    }

    private TableWriter writer(ImportTable table) {
        return new TableWriter(connection, table, run.municipalityId());
    }

    private static List<Row> after(List<Kept> page) {
        return page.stream().map(kept -> new Row(kept.rowId(), kept.after())).toList();
    }

    private static List<Row> before(List<Kept> page) {
        return page.stream().map(kept -> new Row(kept.rowId(), kept.before())).toList();
    }
}

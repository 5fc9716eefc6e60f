package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.hagukumi.platform.imports.Change.Action;
import jp.hagukumi.platform.imports.ChangeRows.Kept;
import jp.hagukumi.platform.imports.ImportFacts.Deed;
import jp.hagukumi.platform.imports.ImportFacts.Row;

/** Walks what an import has added and changed and tells of it. */
final class FactTelling {
    private final ChangeRows changes;
    private final ImportFacts facts;
    private final Deed deed;

    FactTelling(Connection connection, ImportFacts facts, Deed deed) {
        this.changes = new ChangeRows(connection, deed.municipalityId(), deed.importId());
        this.facts = facts;
        this.deed = deed;
    }

    void tell(List<ImportTable> tables, boolean undone) throws SQLException {
        for (ImportTable table : tables) {
            for (Action action : List.of(Action.INSERT, Action.UPDATE)) {
                tell(table.name(), action, undone);
            }
        }
    }

    private void tell(String table, Action action, boolean undone) throws SQLException {
        List<Kept> page = changes.page(table, action, 0, ChangeWriter.BATCH);
        while (!page.isEmpty()) {
            List<Row> rows = page.stream()
                    .map(kept -> new Row(table, kept.before(), kept.after()))
                    .toList();
            if (undone) {
                facts.undone(deed, rows);
            } else {
                facts.applied(deed, rows);
            }
            page = changes.page(table, action, page.get(page.size() - 1).number(), ChangeWriter.BATCH);
        }
    }
}

package jp.hagukumi.organization;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.imports.Change;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.StoredRow;

/** Passes a difference on and keeps what the rows of one group become by it. */
final class PostingOutcome implements Difference {
    private final Difference difference;
    private final Map<Long, List<String>> rows = new LinkedHashMap<>();
    private boolean changed;

    PostingOutcome(Difference difference, List<StoredRow> stored) {
        this.difference = difference;
        stored.forEach(row -> rows.put(row.id(), row.cells()));
    }

    boolean changed() {
        return changed;
    }

    Collection<List<String>> rows() {
        return rows.values();
    }

    @Override
    public void change(Change change) throws SQLException {
        changed = true;
        rows.put(change.rowId(), change.after());
        if (change.after().isEmpty()) {
            rows.remove(change.rowId());
        }
        difference.change(change);
    }

    @Override
    public void unchanged() {
        difference.unchanged();
    }

    @Override
    public void fault(int line, String column, String cell, String textKey, Object... arguments) {
        difference.fault(line, column, cell, textKey, arguments);
    }

    @Override
    public void notice(String textKey, Object... arguments) {
        difference.notice(textKey, arguments);
    }

    @Override
    public void follows(String kindKey, String subject, String what) throws SQLException {
        difference.follows(kindKey, subject, what);
    }

    @Override
    public void askTwice(String textKey, Object... arguments) {
        difference.askTwice(textKey, arguments);
    }
}

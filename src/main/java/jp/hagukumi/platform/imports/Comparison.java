package jp.hagukumi.platform.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks file and database side by side, group by group, each read once and in order. */
final class Comparison {
    private static final int PAGE = 5_000;

    private final ImportSession session;
    private final Difference difference;
    private final Deque<StoredRow> stored = new ArrayDeque<>();
    private String afterGroup = "";
    private boolean exhausted;

    Comparison(ImportSession session, Difference difference) {
        this.session = session;
        this.difference = difference;
    }

    void run(Spool spool) throws IOException, SQLException {
        try (Spool.Reader file = spool.sorted()) {
            String inFile = file.group();
            String inStore = storedGroup();
            while (inFile != null || inStore != null) {
                int order = inFile == null ? 1 : inStore == null ? -1 : Spool.BY_CODE_POINT.compare(inFile, inStore);
                String group = order <= 0 && inFile != null ? inFile : String.valueOf(inStore);
                List<StagedRow> rows = order <= 0 ? file.take() : List.of();
                List<StoredRow> before = order >= 0 ? take(group) : List.of();
                session.compare(new ImportGroup(group, rows, before), difference);
                inFile = file.group();
                inStore = storedGroup();
            }
        }
        session.finish(difference);
    }

    private @Nullable String storedGroup() throws SQLException {
        if (stored.isEmpty() && !exhausted) {
            List<StoredRow> page = session.stored(afterGroup, PAGE);
            exhausted = page.isEmpty();
            stored.addAll(page);
            if (!page.isEmpty()) {
                afterGroup = page.get(page.size() - 1).group();
            }
        }
        StoredRow first = stored.peekFirst();
        return first == null ? null : first.group();
    }

    private List<StoredRow> take(String group) {
        List<StoredRow> rows = new ArrayList<>();
        while (!stored.isEmpty() && stored.getFirst().group().equals(group)) {
            rows.add(stored.removeFirst());
        }
        return rows;
    }
}

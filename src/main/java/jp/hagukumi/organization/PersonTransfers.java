package jp.hagukumi.organization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.ImportTable;
import jp.hagukumi.platform.imports.StoredRow;

/** Those of the file 職員 whose obligations may change without a posting: who left, or is employed otherwise. */
final class PersonTransfers {
    private static final ImportTable PERSON = ImportTables.PERSON;
    private static final ImportTable POSTING = ImportTables.POSTING;
    private static final List<Integer> ASKED_FOR = Stream.of(
                    "employment_type", "occupation", "authority", "hired_on", "left_on")
            .map(PERSON::at)
            .toList();
    private static final int PAGE = 500;

    private record Moved(String subject, List<String> before, List<String> after) {}

    private final Connection connection;
    private final ImportSettings settings;
    private final Transfers transfers;
    private final Map<Long, Moved> moved = new LinkedHashMap<>();

    PersonTransfers(Connection connection, ImportSettings settings, Iterable<TransferImpact> impacts)
            throws SQLException {
        this.connection = connection;
        this.settings = settings;
        this.transfers = new Transfers(settings, impacts, UnitSpan.load(connection, settings.municipalityId()));
    }

    /** Remembers a changed person where rules may ask for what changed. */
    void see(StoredRow stored, List<String> after) {
        List<String> before = stored.cells();
        if (ASKED_FOR.stream().anyMatch(at -> !before.get(at).equals(after.get(at)))) {
            String subject = after.get(0) + " " + after.get(1) + " " + after.get(2);
            moved.put(stored.id(), new Moved(subject, before, after));
        }
    }

    void tell(Difference difference) throws SQLException {
        List<Long> ids = new ArrayList<>(moved.keySet());
        for (int i = 0; i < ids.size(); i += PAGE) {
            List<Long> page = ids.subList(i, Math.min(i + PAGE, ids.size()));
            Map<Long, List<List<String>>> postings = postings(page);
            for (Long id : page) {
                Moved one = java.util.Objects.requireNonNull(moved.get(id));
                List<Standing.Post> posts = Standing.posts(postings.getOrDefault(id, List.of()));
                Standing before = Standing.of(one.before(), posts);
                transfers.see(id, one.subject(), before, Standing.of(one.after(), posts), difference);
            }
        }
        transfers.tell(difference);
    }

    private Map<Long, List<List<String>>> postings(List<Long> people) throws SQLException {
        Map<Long, List<List<String>>> postings = new HashMap<>();
        String marks = "?" + ", ?".repeat(people.size() - 1);
        String names = String.join(
                ", ", POSTING.columns().stream().map(ImportTable.Column::name).toList());
        try (PreparedStatement query = connection.prepareStatement("select person_id, " + names
                + " from posting where municipality_id = ? and person_id in (" + marks + ")")) {
            query.setLong(1, settings.municipalityId());
            for (int i = 0; i < people.size(); i++) {
                query.setLong(i + 2, people.get(i));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    postings.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(StoredRows.cells(row, 2, POSTING.columns().size()));
                }
            }
        }
        return postings;
    }
}

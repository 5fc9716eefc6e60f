package jp.hagukumi.organization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.imports.Change;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.ImportTable;
import jp.hagukumi.platform.imports.Told;

/** Those whose last day an import moves forward: how many, and their postings, which end with them. */
final class Leavers {
    /** A whole file that ends more than this part of the people in post needs a second yes. */
    private static final double MANY = 0.2;

    private static final ImportTable POSTING = ImportTables.POSTING;
    private static final int FROM = POSTING.at("from_on");
    private static final int TO = POSTING.at("to_on");
    private static final int PAGE = 500;

    private record Leaver(String subject, LocalDate last) {}

    private final Connection connection;
    private final ImportSettings settings;
    private final Map<Long, Leaver> leavers = new LinkedHashMap<>();
    private int inPost;
    private int leaving;

    Leavers(Connection connection, ImportSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    void count(PersonSpan person) {
        LocalDate day = settings.effectiveOn();
        inPost += person.hiredOn().isAfter(day) || person.leftOn().isBefore(day) ? 0 : 1;
    }

    /** @param leaves whether this is a leave-taking and not only a corrected day */
    void see(jp.hagukumi.platform.imports.StoredRow person, LocalDate last, boolean leaves) {
        LocalDate before = LocalDate.parse(person.cells().get(ImportTables.PERSON.at("left_on")));
        leaving += leaves ? 1 : 0;
        if (last.isBefore(before)) {
            List<String> cells = person.cells();
            leavers.put(person.id(), new Leaver(cells.get(0) + " " + cells.get(1) + " " + cells.get(2), last));
        }
    }

    void tell(Difference difference) throws SQLException {
        List<Long> ids = new ArrayList<>(leavers.keySet());
        for (int i = 0; i < ids.size(); i += PAGE) {
            endPostings(ids.subList(i, Math.min(i + PAGE, ids.size())), difference);
        }
        if (settings.full() && leaving > inPost * MANY) {
            difference.askTwice("organization.import.manyLeave", inPost, leaving);
        }
    }

    private void endPostings(List<Long> people, Difference difference) throws SQLException {
        String marks = "?" + ", ?".repeat(people.size() - 1);
        String names = String.join(
                ", ", POSTING.columns().stream().map(ImportTable.Column::name).toList());
        try (PreparedStatement query = connection.prepareStatement(
                "select id, " + names + " from posting where municipality_id = ? and person_id in (" + marks
                        + ") order by person_id, from_on")) {
            query.setLong(1, settings.municipalityId());
            for (int i = 0; i < people.size(); i++) {
                query.setLong(i + 2, people.get(i));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    end(
                            row.getLong(1),
                            StoredRows.cells(row, 2, POSTING.columns().size()),
                            difference);
                }
            }
        }
    }

    private void end(long id, List<String> cells, Difference difference) throws SQLException {
        Leaver leaver = java.util.Objects.requireNonNull(leavers.get(Long.valueOf(cells.get(0))));
        LocalDate last = leaver.last();
        if (!LocalDate.parse(cells.get(TO)).isAfter(last)) {
            return;
        }
        boolean remains = !LocalDate.parse(cells.get(FROM)).isAfter(last);
        List<String> after = new ArrayList<>(cells);
        after.set(TO, last.toString());
        List<Told> told = List.of(new Told("終了日", ImportTables.shown(cells.get(TO)), remains ? last.toString() : "－"));
        difference.change(new Change(
                remains ? ChangeKind.ENDED : ChangeKind.REMOVED,
                POSTING,
                id,
                leaver.subject(),
                told,
                cells,
                remains ? after : List.of()));
    }
}

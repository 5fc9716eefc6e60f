package jp.hagukumi.organization;

import static jp.hagukumi.organization.ImportTables.POSTING;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.imports.Change;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.ImportGroup;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.StagedRow;
import jp.hagukumi.platform.imports.StoredRow;
import jp.hagukumi.platform.imports.Told;

/** The postings of one person: those of the file against those stored. */
final class PostingPlan {
    private static final List<String> SHOWN = List.of("部署", "職位", "本務兼務区分", "発令種別", "補職名", "開始日", "終了日");
    private static final int UNIT = POSTING.at("unit_id");
    private static final int DUTY = POSTING.at("duty");
    private static final int FROM = POSTING.at("from_on");
    private static final int TO = POSTING.at("to_on");
    private static final int OWN_NAME = POSTING.at("grade_name");

    private final ImportSettings settings;
    private final ImportGroup group;
    private final String subject;
    private final Map<String, String> unitNames;
    private final Map<String, StagedRow> named = new LinkedHashMap<>();
    private final List<StoredRow> unnamed = new ArrayList<>();

    PostingPlan(ImportSettings settings, ImportGroup group, String subject, Map<String, String> unitNames) {
        this.settings = settings;
        this.group = group;
        this.subject = subject;
        this.unitNames = unitNames;
    }

    void tell(Difference difference) throws SQLException {
        for (StagedRow row : group.right()) {
            take(row, difference);
        }
        Map<String, StoredRow> known = new HashMap<>();
        for (StoredRow stored : group.stored()) {
            known.put(key(stored.cells()), stored);
            if (!named.containsKey(key(stored.cells()))) {
                unnamed.add(stored);
            }
        }
        for (StoredRow stored : unnamed) {
            giveWay(stored, difference);
        }
        for (StagedRow row : named.values()) {
            StoredRow stored = known.get(key(row.cells()));
            if (stored != null && stored.cells().equals(row.cells())) {
                difference.unchanged();
            } else {
                named(stored == null ? Optional.empty() : Optional.of(stored), row.cells(), difference);
            }
        }
    }

    /** Takes a row of the file unless it is there already or is a second 本務 on a day. */
    private void take(StagedRow row, Difference difference) {
        String from = row.cells().get(FROM);
        if (named.containsKey(key(row.cells()))) {
            difference.fault(row.line(), "開始日", from, "organization.import.postingTwice");
        } else if (isMain(row.cells()) && overlapsMain(row.cells())) {
            difference.fault(row.line(), "開始日", from, "organization.import.twoMain");
        } else {
            named.put(key(row.cells()), row);
        }
    }

    private boolean overlapsMain(List<String> cells) {
        return mains().stream().anyMatch(term(cells)::overlaps);
    }

    private List<Term> mains() {
        return named.values().stream()
                .map(StagedRow::cells)
                .filter(PostingPlan::isMain)
                .map(PostingPlan::term)
                .toList();
    }

    /** What becomes of a stored row that the file does not name. */
    private void giveWay(StoredRow stored, Difference difference) throws SQLException {
        Term term = term(stored.cells());
        List<Term> mains = isMain(stored.cells()) ? mains() : List.of();
        boolean whole = settings.full() && !group.incomplete();
        if (!whole) {
            refuseOverlaps(stored, term, difference);
            mains = isMain(stored.cells()) ? mains() : List.of();
        }
        Optional<Term> remains = whole ? term.unnamedFrom(settings.effectiveOn(), mains) : term.before(mains);
        if (remains.isPresent() && remains.get().equals(term)) {
            difference.unchanged();
            return;
        }
        List<String> after = new ArrayList<>(stored.cells());
        remains.ifPresent(rest -> after.set(TO, rest.to().toString()));
        List<String> left = remains.isPresent() ? after : List.of();
        ChangeKind kind = remains.isPresent() ? ChangeKind.ENDED : ChangeKind.REMOVED;
        difference.change(change(kind, stored.id(), stored.cells(), left));
    }

    /** Where only changes are given, a new 本務 ends an open one that began before it; any other overlap is a fault. */
    private void refuseOverlaps(StoredRow stored, Term term, Difference difference) {
        for (StagedRow row : List.copyOf(named.values())) {
            Term next = term(row.cells());
            boolean both = isMain(row.cells()) && isMain(stored.cells()) && next.overlaps(term);
            if (both && !(term.open() && term.from().isBefore(next.from()))) {
                String unit = unitNames.getOrDefault(stored.cells().get(UNIT), "");
                String last = ImportTables.shown(stored.cells().get(TO));
                named.remove(key(row.cells()));
                difference.fault(
                        row.line(),
                        "開始日",
                        row.cells().get(FROM),
                        "organization.import.overlap",
                        unit,
                        term.from(),
                        last);
            }
        }
    }

    private void named(Optional<StoredRow> stored, List<String> cells, Difference difference) throws SQLException {
        if (stored.isPresent()) {
            difference.change(
                    change(ChangeKind.CHANGED, stored.get().id(), stored.get().cells(), cells));
            return;
        }
        boolean moves = isMain(cells)
                && group.stored().stream()
                        .map(StoredRow::cells)
                        .anyMatch(old -> isMain(old)
                                && !old.get(UNIT).equals(cells.get(UNIT))
                                && term(old).from().isBefore(term(cells).from()));
        difference.change(change(moves ? ChangeKind.MOVED : ChangeKind.ADDED, Ids.next(), List.of(), cells));
    }

    private Change change(ChangeKind kind, long id, List<String> before, List<String> after) {
        List<Told> told = Told.between(SHOWN, shown(before), shown(after));
        return new Change(kind, POSTING, id, subject, told, before, after);
    }

    private List<String> shown(List<String> cells) {
        if (cells.isEmpty()) {
            return cells;
        }
        return List.of(
                unitNames.getOrDefault(cells.get(UNIT), ""),
                grade(cells),
                ImportTables.label(ImportTables.DUTIES, cells.get(DUTY)),
                ImportTables.label(ImportTables.CHANGE_KINDS, cells.get(4)),
                cells.get(5),
                cells.get(FROM),
                ImportTables.shown(cells.get(TO)));
    }

    private static String grade(List<String> cells) {
        String label = ImportTables.label(ImportTables.GRADES, cells.get(2));
        String own = cells.get(OWN_NAME);
        return own.isEmpty() ? label : own + "（" + label + "）";
    }

    private static boolean isMain(List<String> cells) {
        return Duty.MAIN.name().equals(cells.get(DUTY));
    }

    private static Term term(List<String> cells) {
        return Term.of(cells.get(FROM), cells.get(TO));
    }

    private static String key(List<String> cells) {
        return cells.get(DUTY) + ' ' + cells.get(UNIT) + ' ' + cells.get(FROM);
    }
}

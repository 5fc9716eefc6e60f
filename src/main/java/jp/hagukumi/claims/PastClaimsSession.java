package jp.hagukumi.claims;

import static jp.hagukumi.claims.PastClaimsImport.CODE;
import static jp.hagukumi.claims.PastClaimsImport.FROM;
import static jp.hagukumi.claims.PastClaimsImport.KIND;
import static jp.hagukumi.claims.PastClaimsImport.MINUTES;
import static jp.hagukumi.claims.PastClaimsImport.NOTE;
import static jp.hagukumi.claims.PastClaimsImport.PERSON;
import static jp.hagukumi.claims.PastClaimsImport.SUBJECT;
import static jp.hagukumi.claims.PastClaimsImport.TABLE;
import static jp.hagukumi.claims.PastClaimsImport.TO;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.claims.PastClaimsRows.Person;
import jp.hagukumi.claims.rules.Likeness;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.Change;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.FileRow;
import jp.hagukumi.platform.imports.ImportGroup;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.StagedRow;
import jp.hagukumi.platform.imports.StoredRow;
import jp.hagukumi.platform.imports.Told;
import org.jspecify.annotations.Nullable;

/** One file 申請の記録. What is claimed or approved already is left as it is. */
final class PastClaimsSession implements ImportSession {
    private static final List<String> SHOWN = List.of(KIND, SUBJECT, TO);
    private static final Map<String, String> COLUMNS =
            Map.of("subjectCode", CODE, "subject", SUBJECT, "from", FROM, "to", TO, "minutes", MINUTES, "note", NOTE);
    private static final int PEOPLE_A_PAGE = 1_000;

    private final PastClaimsRows rows;
    private final Map<String, Person> people;
    private final ClaimRuleSet rules;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final ImportSettings settings;
    private final LocalDate today;

    PastClaimsSession(PastClaimsRows rows, ClaimRuleSet rules, ImportSettings settings, LocalDate today)
            throws SQLException {
        this.rows = rows;
        this.people = rows.people();
        this.rules = rules;
        this.settings = settings;
        this.today = today;
        rules.kinds().forEach(rule -> kinds.put(rule.name().ja(), rule.kind().name()));
    }

    @Override
    public @Nullable StagedRow read(FileRow row) {
        String number = row.requiredCode(PERSON, 20);
        String kind = row.choice(KIND, kinds, true);
        String code = row.code(CODE, 40);
        LocalDate from = row.day(FROM);
        LocalDate until = row.dayOrOpen(TO);
        LocalDate to = until.equals(Days.OPEN) ? from : until;
        List<String> cells = List.of(
                kind,
                code.isEmpty() ? kind : code,
                row.text(SUBJECT, DraftCheck.LONGEST_SUBJECT),
                from.toString(),
                to.toString(),
                minutes(row),
                row.text(NOTE, DraftCheck.LONGEST_NOTE));
        check(row, number, cells);
        return number.isEmpty() ? null : new StagedRow(number, row.line(), row.wrong(), cells);
    }

    private static String minutes(FileRow row) {
        String minutes = row.code(MINUTES, 6);
        if (!minutes.matches("[0-9]*")) {
            row.fault(MINUTES, "claims.import.minutes");
        }
        return minutes.matches("[0-9]+") ? minutes : "0";
    }

    /** By the rules for those who fill in a form. */
    private void check(FileRow row, String number, List<String> cells) {
        Person person = people.get(number);
        if (person == null && !number.isEmpty()) {
            row.fault(PERSON, "claims.import.personUnknown");
        }
        if (person != null && !settings.covers(person.authority())) {
            row.fault(PERSON, "organization.import.personOfOther", settings.authority());
        }
        if (person == null || row.wrong()) {
            return;
        }
        ClaimDraft draft = draft(cells);
        try {
            DraftCheck.checked(draft, rules.of(draft.kind()).orElseThrow(), today, person.hiredOn());
        } catch (Refused refused) {
            row.fault(COLUMNS.getOrDefault(refused.field(), KIND), refused.textKey(), refused.arguments());
        }
    }

    private static ClaimDraft draft(List<String> cells) {
        return new ClaimDraft(
                ClaimKind.valueOf(cells.get(0)),
                cells.get(1),
                cells.get(2),
                LocalDate.parse(cells.get(3)),
                LocalDate.parse(cells.get(4)),
                Integer.parseInt(cells.get(5)),
                cells.get(6),
                "");
    }

    @Override
    public List<StoredRow> stored(String afterGroup, int limit) throws SQLException {
        return rows.claimed(afterGroup, PEOPLE_A_PAGE);
    }

    @Override
    public void compare(ImportGroup group, Difference difference) throws SQLException {
        Person person = people.get(group.name());
        if (person == null) {
            return;
        }
        Set<Likeness> known = new HashSet<>();
        group.stored().forEach(row -> known.add(likeness(row.cells())));
        Map<Likeness, StagedRow> taken = new HashMap<>();
        for (StagedRow row : group.right()) {
            Likeness likeness = likeness(row.cells());
            StagedRow twin = taken.putIfAbsent(likeness, row);
            if (twin != null) {
                difference.fault(row.line(), KIND, row.cells().get(2), "claims.import.twice", twin.line());
            } else if (known.contains(likeness)) {
                difference.unchanged();
            } else {
                add(group.name(), person, row.cells(), difference);
            }
        }
    }

    private static Likeness likeness(List<String> cells) {
        return Likeness.of(
                cells.get(0),
                cells.get(1),
                cells.get(1).equals(cells.get(0)) ? cells.get(2) : "",
                LocalDate.parse(cells.get(3)),
                LocalDate.parse(cells.get(4)));
    }

    private void add(String number, Person person, List<String> cells, Difference difference) throws SQLException {
        ClaimRule rule = rules.of(ClaimKind.valueOf(cells.get(0))).orElseThrow();
        ClaimDraft draft = DraftCheck.checked(draft(cells), rule, today, person.hiredOn());
        String what = rule.subject(draft.subjectCode())
                .map(subject -> subject.name().ja())
                .orElse(draft.subject());
        long id = Ids.next();
        difference.change(new Change(
                ChangeKind.ADDED,
                TABLE,
                id,
                number + " " + person.name(),
                Told.between(SHOWN, List.of(), List.of(rule.name().ja(), what, cells.get(4))),
                List.of(),
                after(person, draft, id)));
    }

    private List<String> after(Person person, ClaimDraft draft, long id) {
        return List.of(
                Long.toString(person.id()),
                draft.kind().name(),
                draft.subjectCode(),
                Integer.toString(rules.version()),
                draft.subject(),
                draft.from().toString(),
                draft.to().toString(),
                Integer.toString(draft.minutes()),
                draft.note(),
                Approver.HR.name(),
                ClaimState.APPROVED.name(),
                today.toString(),
                Long.toString(id));
    }
}

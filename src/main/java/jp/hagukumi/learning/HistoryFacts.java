package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.activity.CourseCompletionWithdrawn;
import jp.hagukumi.platform.imports.ImportFacts;
import jp.hagukumi.platform.imports.ImportTable;

/**
 * Imported completions are facts like those that happened here. The log is append-only, so an import taken back withdraws
 * them by a fact of its own, and imported again they are new ones.
 */
@ApplicationScoped
public class HistoryFacts implements ImportFacts {
    private static final ImportTable TABLE = HistoryImport.ENROLMENT;
    private static final int STATUS = TABLE.at("status");
    private static final int PERSON = TABLE.at("person_id");
    private static final int COURSE = TABLE.at("course_code");
    private static final int VERSION = TABLE.at("course_version");
    private static final int CYCLE = TABLE.at("cycle");
    private static final int COMPLETED_ON = TABLE.at("completed_on");
    private static final int MANDATORY = TABLE.at("mandatory");
    private static final int PERCENT = TABLE.at("percent");
    private static final int MINUTES = TABLE.at("minutes");

    @Inject
    ActivityLog log;

    @Override
    public void applied(Deed deed, List<Row> rows) {
        List<CourseCompleted> facts = rows.stream()
                .filter(HistoryFacts::completes)
                .map(row -> completed(deed, row.after()))
                .toList();
        log.recordBy(deed.municipalityId(), deed.accountId(), facts);
    }

    @Override
    public void undone(Deed deed, List<Row> rows) {
        List<CourseCompletionWithdrawn> facts = rows.stream()
                .filter(HistoryFacts::completes)
                .map(row -> withdrawn(deed, row.after()))
                .toList();
        log.recordBy(deed.municipalityId(), deed.accountId(), facts);
    }

    private static boolean completes(Row row) {
        return !row.after().isEmpty()
                && "COMPLETED".equals(row.after().get(STATUS))
                && (row.before().isEmpty() || !"COMPLETED".equals(row.before().get(STATUS)));
    }

    private static CourseCompleted completed(Deed deed, List<String> cells) {
        String percent = cells.get(PERCENT);
        return new CourseCompleted(
                deed.municipalityId(),
                Long.parseLong(cells.get(PERSON)),
                cells.get(COURSE),
                Integer.parseInt(cells.get(VERSION)),
                LocalDate.parse(cells.get(COMPLETED_ON)),
                cells.get(CYCLE),
                !"0".equals(cells.get(MANDATORY)),
                percent.isEmpty() ? null : Integer.valueOf(percent),
                Integer.parseInt(cells.get(MINUTES)),
                true,
                deed.importId());
    }

    private static CourseCompletionWithdrawn withdrawn(Deed deed, List<String> cells) {
        return new CourseCompletionWithdrawn(
                deed.municipalityId(),
                Long.parseLong(cells.get(PERSON)),
                cells.get(COURSE),
                Integer.parseInt(cells.get(VERSION)),
                deed.on(),
                cells.get(CYCLE),
                LocalDate.parse(cells.get(COMPLETED_ON)),
                deed.importId());
    }
}

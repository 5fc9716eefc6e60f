package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.activity.LevelMeasurementWithdrawn;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.platform.imports.ImportFacts;
import jp.hagukumi.skills.Skills;

/** Imported levels are facts like those measured here; an import taken back withdraws them by facts of its own. */
@ApplicationScoped
public class MeasuredLevelsFacts implements ImportFacts {
    private static final int PERSON = MeasuredLevelsImport.TABLE.at("person_id");
    private static final int MEASURED_ON = MeasuredLevelsImport.TABLE.at("measured_on");
    private static final int LEVELS = MeasuredLevelsImport.TABLE.at("levels");

    @Inject
    ActivityLog log;

    @Inject
    Skills skills;

    @Override
    public void applied(Deed deed, List<Row> rows) {
        int version = skills.frameworkOf(deed.municipalityId()).version();
        log.recordBy(
                deed.municipalityId(),
                deed.accountId(),
                rows.stream()
                        .map(row -> new LevelMeasured(
                                deed.municipalityId(),
                                Long.parseLong(row.after().get(PERSON)),
                                subject(deed, row),
                                version,
                                LocalDate.parse(row.after().get(MEASURED_ON)),
                                Levels.parse(row.after().get(LEVELS)).bySkill(),
                                true))
                        .toList());
    }

    @Override
    public void undone(Deed deed, List<Row> rows) {
        int version = skills.frameworkOf(deed.municipalityId()).version();
        log.recordBy(
                deed.municipalityId(),
                deed.accountId(),
                rows.stream()
                        .map(row -> new LevelMeasurementWithdrawn(
                                deed.municipalityId(),
                                Long.parseLong(row.after().get(PERSON)),
                                subject(deed, row),
                                version,
                                deed.on()))
                        .toList());
    }

    /** An import holds one row for each person and day. */
    private static String subject(Deed deed, Row row) {
        return "import:" + deed.importId() + ":" + row.after().get(MEASURED_ON);
    }
}

package jp.hagukumi.attainment;

import static jp.hagukumi.platform.imports.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.imports.ImportColumn;
import jp.hagukumi.platform.imports.ImportFacts;
import jp.hagukumi.platform.imports.ImportKind;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.ImportTable;
import jp.hagukumi.skills.Skills;

/** The file スキル測定: levels that another system has measured. In both modes it only adds; it never ends anything. */
@ApplicationScoped
public class MeasuredLevelsImport implements ImportKind {
    static final String PERSON = "職員番号";
    static final String SKILL = "スキルコード";
    static final String LEVEL = "水準";
    static final String MEASURED_ON = "測定日";

    /** What one person was measured at on one day, by one import. */
    static final ImportTable TABLE = new ImportTable(
            "skill_level_import",
            false,
            List.of(
                    new ImportTable.Column("person_id", ImportTable.Type.REFERENCE),
                    new ImportTable.Column("measured_on", ImportTable.Type.DAY),
                    new ImportTable.Column("levels", ImportTable.Type.TEXT)));

    @Inject
    Skills skills;

    @Inject
    MeasuredLevelsFacts facts;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "skill-levels";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required(PERSON), required(SKILL), required(LEVEL), required(MEASURED_ON));
    }

    @Override
    public List<List<String>> example() {
        return List.of(
                Arrays.asList("000101", "E1", "2", "2026-05-20"), Arrays.asList("000101", "F1", "0", "令和8年5月20日"));
    }

    @Override
    public List<ImportTable> tables() {
        return List.of(TABLE);
    }

    @Override
    public Optional<ImportFacts> facts() {
        return Optional.of(facts);
    }

    @Override
    public ImportSession open(Connection connection, ImportSettings settings) throws SQLException {
        return new MeasuredLevelsSession(
                new MeasuredLevelsRows(connection, settings.municipalityId()),
                skills.frameworkOf(settings.municipalityId()),
                skills.framework(),
                settings,
                LocalDate.now(clock));
    }
}

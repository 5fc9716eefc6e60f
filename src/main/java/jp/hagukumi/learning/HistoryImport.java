package jp.hagukumi.learning;

import static jp.hagukumi.platform.imports.ImportColumn.optional;
import static jp.hagukumi.platform.imports.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.imports.ImportColumn;
import jp.hagukumi.platform.imports.ImportFacts;
import jp.hagukumi.platform.imports.ImportKind;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.ImportTable;

/** The file 受講履歴: completions recorded by another system. In both modes it only adds; it never ends anything. */
@ApplicationScoped
public class HistoryImport implements ImportKind {
    static final ImportTable ENROLMENT = new ImportTable(
            "enrolment",
            true,
            List.of(
                    column("person_id", ImportTable.Type.REFERENCE),
                    column("course_code", ImportTable.Type.TEXT),
                    column("course_version", ImportTable.Type.NUMBER),
                    column("cycle", ImportTable.Type.TEXT),
                    column("mandatory", ImportTable.Type.NUMBER),
                    column("rule_code", ImportTable.Type.TEXT),
                    column("assigned_on", ImportTable.Type.DAY),
                    column("due_on", ImportTable.Type.DAY),
                    column("status", ImportTable.Type.TEXT),
                    column("started_on", ImportTable.Type.DAY),
                    column("completed_on", ImportTable.Type.DAY),
                    column("percent", ImportTable.Type.REFERENCE),
                    column("minutes", ImportTable.Type.NUMBER),
                    column("waived_on", ImportTable.Type.DAY),
                    column("waived_reason", ImportTable.Type.TEXT),
                    column("unit_id_at", ImportTable.Type.REFERENCE),
                    column("grade_at", ImportTable.Type.REFERENCE),
                    column("imported", ImportTable.Type.NUMBER)));

    @Inject
    Catalogue catalogue;

    @Inject
    AssignmentRules rules;

    @Inject
    HistoryFacts facts;

    private static ImportTable.Column column(String name, ImportTable.Type type) {
        return new ImportTable.Column(name, type);
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required("職員番号"), required("コースコード"), required("修了日"), optional("得点"), optional("時間"));
    }

    @Override
    public List<List<String>> example() {
        return List.of(
                Arrays.asList("000101", "B02", "2025-06-20", "93", "60"),
                Arrays.asList("000102", "B01", "令和7年5月8日", "", ""));
    }

    @Override
    public List<ImportTable> tables() {
        return List.of(ENROLMENT);
    }

    @Override
    public Optional<ImportFacts> facts() {
        return Optional.of(facts);
    }

    @Override
    public ImportSession open(Connection connection, ImportSettings settings) throws SQLException {
        Map<String, Course> courses = new HashMap<>();
        catalogue.coursesOf(settings.municipalityId()).forEach(course -> courses.put(course.code(), course));
        List<AssignmentRule> inForce = rules.inForce(settings.municipalityId(), settings.effectiveOn());
        return new HistorySession(
                new HistoryRows(connection, settings.municipalityId()),
                courses,
                new HistoryCycles(inForce, settings.effectiveOn()),
                settings);
    }
}

package jp.hagukumi.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.activity.Replay;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.imports.Fault;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportProcess;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.support.ImportDesk;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Levels measured by another system: shown before, facts when applied, withdrawn when taken back. */
@ExtendWith(ArquillianExtension.class)
class MeasuredLevelsImportIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final String HEADER = "職員番号,スキルコード,水準,測定日\r\n";
    private static final String FILE = HEADER + "000001,E1,2,2026-05-20\r\n000001,F1,0,令和8年5月20日\r\n"
            + "000001,E1,1,2025-05-20\r\n000002,E1,1,2026-05-21\r\n";

    @Inject
    Town town;

    @Inject
    ImportDesk desk;

    @Inject
    ImportProcess process;

    @Inject
    SkillMaps maps;

    @Inject
    Replay replay;

    @Inject
    Clock clock;

    private long city;
    private long clerk;
    private Viewer hr;

    @BeforeEach
    void found() {
        city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        clerk = town.person(city, "000001");
        town.post(city, clerk, section, Grade.STAFF, "");
        town.post(city, town.person(city, "000002"), section, Grade.CHIEF, "");
        hr = town.hr(city);
    }

    @Test
    void an_applied_file_is_shown_as_tested_and_taken_back_leaves_no_trace() {
        ImportRun run = preview(FILE);
        assertThat(run.faultCount()).isZero();
        assertThat(run.summary().total()).isEqualTo(3);
        assertThat(tested()).isEmpty();
        desk.apply(hr, run);
        assertThat(tested()).isEqualTo(Map.of("E1", 2, "F1", 0));
        assertThat(maps.evidence(hr, clerk, "E1", TODAY))
                .extracting(evidence -> evidence.level(), evidence -> evidence.from())
                .containsExactly(tuple(2, LocalDate.of(2026, 5, 20)), tuple(1, LocalDate.of(2025, 5, 20)));
        replay.people(city, List.of(clerk));
        assertThat(tested()).isEqualTo(Map.of("E1", 2, "F1", 0));

        assertThat(preview(FILE).summary().total()).isZero();
        desk.undo(hr, run);
        assertThat(tested()).isEmpty();
        assertThat(maps.evidence(hr, clerk, "E1", TODAY)).isEmpty();
        desk.apply(hr, preview(FILE));
        assertThat(tested()).isEqualTo(Map.of("E1", 2, "F1", 0));
    }

    @Test
    void a_further_skill_of_the_same_day_is_added_beside() {
        desk.apply(hr, preview(FILE));
        desk.apply(hr, preview(HEADER + "000001,E2,1,2026-05-20\r\n000001,E1,2,2026-05-20\r\n"));
        assertThat(tested()).isEqualTo(Map.of("E1", 2, "E2", 1, "F1", 0));
    }

    @Test
    void every_bad_row_is_named_with_line_column_and_reason() {
        desk.apply(hr, preview(FILE));
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        ImportRun run = preview(HEADER
                + "000009,E1,1,2026-05-20\r\n"
                + "000001,Z9,1,2026-05-20\r\n"
                + "000001,E2,5,2026-05-20\r\n"
                + "000001,E2,１,2026-05-20\r\n"
                + "000001,E2,1,2026-05-20\r\n"
                + "000001,E3,,2026-05-20\r\n"
                + "000001,E3,1," + tomorrow + "\r\n"
                + "000001,E3,1,2026-02-30\r\n"
                + "000001,E3,1,2010-01-01\r\n"
                + "000001,E1,1,2026-05-20\r\n");
        assertThat(process.faults(city, run.id()))
                .extracting(Fault::line, Fault::column)
                .containsExactlyInAnyOrder(
                        tuple(2, "職員番号"),
                        tuple(3, "スキルコード"),
                        tuple(4, "水準"),
                        tuple(6, "スキルコード"),
                        tuple(7, "水準"),
                        tuple(8, "測定日"),
                        tuple(9, "測定日"),
                        tuple(10, "測定日"),
                        tuple(11, "水準"));
        assertThat(process.faults(city, run.id()))
                .allSatisfy(fault -> assertThat(fault.reason()).isNotBlank());
        assertThat(run.summary().total()).isEqualTo(1);
    }

    private ImportRun preview(String file) {
        return desk.preview(hr, "skill-levels", ImportMode.FULL, TODAY, file);
    }

    private Map<String, Integer> tested() {
        return maps.of(hr, clerk, TODAY).standing().tested().bySkill();
    }
}

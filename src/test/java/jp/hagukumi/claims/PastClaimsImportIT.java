package jp.hagukumi.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.mileage.Points;
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

/** Claims approved elsewhere: shown before, facts when applied, withdrawn when taken back. */
@ExtendWith(ArquillianExtension.class)
class PastClaimsImportIT {
    private static final String HEADER = "職員番号,種別,内容コード,内容,開始日,終了日,分,備考\r\n";
    private static final String FILE = HEADER + "000001,資格の取得,SG,,2026-05-20,,,\r\n"
            + "000001,講師・メンター,,表計算の講座,令和8年5月21日,,120,二回に分けた\r\n"
            + "000002,資格の取得,,珠算検定,2025-05-20,,,\r\n";

    @Inject
    Town town;

    @Inject
    ImportDesk desk;

    @Inject
    ImportProcess process;

    @Inject
    ClaimList list;

    @Inject
    ClaimDecisions decisions;

    @Inject
    Points points;

    @Inject
    SkillMaps maps;

    @Inject
    ClaimTown made;

    private long city;
    private long clerk;
    private Viewer hr;

    @BeforeEach
    void found() {
        city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        clerk = town.person(city, "000001");
        town.post(city, clerk, section, Grade.STAFF, "");
        town.post(city, town.person(city, "000002"), section, Grade.STAFF, "");
        hr = town.hr(city);
    }

    @Test
    void an_applied_file_earns_and_grants_and_taken_back_leaves_nothing() {
        ImportRun run = preview(FILE);
        assertThat(run.faultCount()).isZero();
        assertThat(run.summary().total()).isEqualTo(3);
        assertThat(earned()).isZero();
        desk.apply(hr, run);
        assertThat(earned()).as("80 for the qualification, 40 for two hours").isEqualTo(120);
        assertThat(maps.of(hr, clerk, made.today()).standing().confirmed().bySkill())
                .isEqualTo(Map.of("F1", 2, "F2", 2, "F4", 2));
        assertThat(list.count(hr, ClaimList.Filter.ALL)).isEqualTo(3);
        assertThat(preview(FILE).summary().total())
                .as("the same file again changes nothing")
                .isZero();
        desk.undo(hr, run);
        assertThat(earned()).isZero();
        assertThat(maps.of(hr, clerk, made.today()).standing().confirmed().bySkill())
                .isEmpty();
        assertThat(list.count(hr, ClaimList.Filter.ALL)).isZero();
        desk.apply(hr, preview(FILE));
        assertThat(earned()).isEqualTo(120);
    }

    @Test
    void an_imported_claim_can_be_cancelled_alone() {
        desk.apply(hr, preview(FILE));
        long teaching = list.page(hr, ClaimList.Filter.ALL, 0, 9).get(0).claim().id();
        decisions.cancel(hr, teaching, "他の職員の講座でした");
        assertThat(earned()).isEqualTo(80);
    }

    @Test
    void every_bad_row_is_named_with_line_column_and_reason() {
        LocalDate tomorrow = made.today().plusDays(1);
        ImportRun run = preview(HEADER
                + "000009,資格の取得,SG,,2026-05-20,,,\r\n"
                + "000001,趣味,SG,,2026-05-20,,,\r\n"
                + "000001,資格の取得,XX,,2026-05-20,,,\r\n"
                + "000001,講師・メンター,,,2026-05-20,,60,\r\n"
                + "000001,講師・メンター,,講座,2026-05-20,,,\r\n"
                + "000001,講師・メンター,,講座,2026-05-20,,1時間,\r\n"
                + "000001,資格の取得,SG,," + tomorrow + ",,,\r\n"
                + "000001,資格の取得,SG,,2026-05-20,2026-05-19,,\r\n"
                + "000001,資格の取得,FE,,2026-05-20,,,\r\n"
                + "000001,資格の取得,FE,,2026-05-20,,,\r\n"
                + "000001,資格の取得,,=cmd(),2026-05-20,,,\r\n");
        assertThat(process.faults(city, run.id()))
                .extracting(Fault::line, Fault::column)
                .containsExactlyInAnyOrder(
                        tuple(2, "職員番号"),
                        tuple(3, "種別"),
                        tuple(4, "内容コード"),
                        tuple(5, "内容"),
                        tuple(6, "分"),
                        tuple(7, "分"),
                        tuple(8, "終了日"),
                        tuple(9, "終了日"),
                        tuple(11, "種別"),
                        tuple(12, "内容"));
        assertThat(process.faults(city, run.id()))
                .allSatisfy(fault -> assertThat(fault.reason()).isNotBlank());
        assertThat(run.summary().total()).isEqualTo(1);
    }

    private ImportRun preview(String file) {
        return desk.preview(hr, "claims", ImportMode.CHANGES, made.today(), file);
    }

    private int earned() {
        return points.earned(city, clerk, Town.LONG_AGO, made.today());
    }
}

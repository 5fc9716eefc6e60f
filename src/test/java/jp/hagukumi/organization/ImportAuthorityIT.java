package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.support.ImportDesk;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HR whose rights are limited to one 任命権者 imports its own people and touches nobody else. */
@ExtendWith(ArquillianExtension.class)
class ImportAuthorityIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final String UNITS = "部署コード,名称,種別,上位部署コード,開始日\r\nA,総務部,部・局,,2000-04-01\r\n";
    private static final String PEOPLE = "職員番号,氏,名,氏カナ,名カナ,任用区分,職種,任命権者,採用日,退職日\r\n";
    private static final String POSTINGS = "職員番号,部署コード,職位,本務兼務区分,開始日,終了日\r\n";
    private static final String ABSENCES = "職員番号,種別,開始日,終了日\r\n";

    @Inject
    Town town;

    @Inject
    ImportDesk desk;

    @Inject
    Imports imports;

    @PersistenceContext
    EntityManager em;

    private Viewer hr;
    private Viewer school;

    @BeforeEach
    void found() {
        long city = town.found();
        hr = town.hr(city);
        school = limited(city, "教育委員会");
        load("units", UNITS);
        load("people", PEOPLE + person(1, "市長") + person(2, "市長") + person(3, "教育委員会") + person(4, "教育委員会"));
        load("postings", POSTINGS + post(1) + post(2) + post(3) + post(4));
        load("absences", ABSENCES + "000001,育休,2026-01-01,\r\n000003,育休,2026-01-01,\r\n");
    }

    @Test
    void rows_about_others_are_faults_that_say_why() {
        String file = PEOPLE + person(3, "教育委員会") + person(1, "教育委員会") + person(9, "市長");
        ImportRun run = desk.preview(school, "people", ImportMode.CHANGES, TODAY, file);
        assertThat(imports.faults(school, run.id()))
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.reason())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("3 職員番号 ほかの任命権者の職員です。教育委員会"),
                        second -> assertThat(second).startsWith("4 任命権者 教育委員会の職員だけ"));
        for (String kind : List.of("postings", "absences", "history")) {
            String row =
                    switch (kind) {
                        case "postings" -> POSTINGS + "000001,A,係長級,本務,2026-06-26,\r\n";
                        case "absences" -> ABSENCES + "000001,育休,2026-06-26,\r\n";
                        default -> "職員番号,コースコード,修了日\r\n000001,B02,2025-06-20\r\n";
                    };
            ImportRun other = desk.preview(school, kind, ImportMode.CHANGES, TODAY, row);
            assertThat(imports.faults(school, other.id())).as(kind).hasSize(1);
            assertThat(other.summary().total()).as(kind).isZero();
        }
    }

    @Test
    void the_whole_state_is_that_of_the_own_authority_alone() {
        ImportRun staff = desk.preview(school, "people", ImportMode.FULL, TODAY, PEOPLE + person(3, "教育委員会"));
        assertThat(staff.summary().of(ChangeKind.LEFT)).isEqualTo(1);
        assertThat(staff.needsSecondYes())
                .as("one of the two of this authority")
                .isTrue();
        ImportRun posts = apply(school, "postings", POSTINGS + "000003,A,係長級,本務,2020-04-01,\r\n");
        assertThat(posts.summary().of(ChangeKind.CHANGED)).isEqualTo(1);
        assertThat(posts.summary().of(ChangeKind.ENDED)).isEqualTo(1);
        ImportRun away = apply(school, "absences", ABSENCES + "000004,育休,2026-06-01,2026-06-20\r\n");
        assertThat(away.summary().of(ChangeKind.ENDED)).isEqualTo(1);
        apply(school, "people", PEOPLE + person(3, "教育委員会"));

        assertThat(left()).containsExactly("000004 2026-06-25");
        assertThat(numbers("select p.staff_number from posting g join person p on p.id = g.person_id"
                        + " where g.municipality_id = ?1 and g.to_on <> '9999-12-31'"))
                .containsExactly("000004");
    }

    @Test
    void units_are_everybodys_and_imports_are_seen_by_those_they_belong_to() {
        assertThat(imports.kinds(school)).doesNotContain("units").contains("people", "history");
        assertThatThrownBy(() -> desk.preview(school, "units", ImportMode.FULL, TODAY, UNITS))
                .isInstanceOf(Refused.class);
        ImportRun own = desk.preview(school, "people", ImportMode.CHANGES, TODAY, PEOPLE + person(5, "教育委員会"));
        ImportRun all = desk.preview(hr, "people", ImportMode.CHANGES, TODAY, PEOPLE + person(6, "市長"));
        Viewer fire = limited(hr.municipalityId(), "消防長");
        assertThat(imports.latest(school, 10)).extracting(ImportRun::id).containsExactly(own.id());
        assertThat(imports.latest(hr, 10)).extracting(ImportRun::id).contains(own.id(), all.id());
        assertThatThrownBy(() -> imports.find(school, all.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> imports.apply(school, all.id(), false, true)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> imports.changes(fire, own.id(), "", 0, 10)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> imports.undo(fire, own.id())).isInstanceOf(NotVisible.class);
    }

    private List<String> left() {
        return numbers("select concat(staff_number, ' ', left_on) from person where municipality_id = ?1"
                + " and left_on <> '9999-12-31'");
    }

    @SuppressWarnings("unchecked")
    private List<String> numbers(String sql) {
        return em.createNativeQuery(sql).setParameter(1, hr.municipalityId()).getResultList();
    }

    private static Viewer limited(long city, String authority) {
        return new Viewer(7, city, null, authority, "", Set.of(Role.EMPLOYEE, Role.HR), authority, Set.of());
    }

    private void load(String kind, String csv) {
        desk.apply(hr, desk.preview(hr, kind, ImportMode.FULL, TODAY, csv));
    }

    private ImportRun apply(Viewer viewer, String kind, String csv) {
        ImportRun run = desk.preview(viewer, kind, ImportMode.FULL, TODAY, csv);
        assertThat(imports.faults(viewer, run.id())).as(kind).isEmpty();
        return desk.apply(viewer, run);
    }

    private static String person(int number, String authority) {
        return "%06d,佐藤,誠,サトウ,マコト,常勤,一般行政,%s,2010-04-01,\r\n".formatted(number, authority);
    }

    private static String post(int number) {
        return "%06d,A,主任,本務,2020-04-01,\r\n".formatted(number);
    }
}

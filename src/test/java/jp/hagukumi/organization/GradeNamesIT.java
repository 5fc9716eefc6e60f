package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.support.ImportDesk;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality's own names of 職位. */
@ExtendWith(ArquillianExtension.class)
class GradeNamesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final String POSTINGS = "職員番号,部署コード,職位,本務兼務区分,開始日,終了日\r\n";

    @Inject
    Town town;

    @Inject
    ImportDesk desk;

    @Inject
    Imports imports;

    @Inject
    GradeNames names;

    @Inject
    PersonFiles files;

    private Viewer hr;
    private Viewer admin;

    @BeforeEach
    void found() {
        long city = town.found();
        hr = town.hr(city);
        admin = new Viewer(2, city, null, "管理", "", Set.of(Role.EMPLOYEE, Role.ADMIN), "", Set.of());
        town.person(city, "000001");
        town.unit(city, "A", UnitKind.SECTION);
    }

    @Test
    void an_import_takes_the_own_name_and_the_person_page_shows_it() {
        String file = POSTINGS + "000001,A, 課長補佐（心得）,本務,2020-04-01,\r\n";
        ImportRun unknown = desk.preview(hr, "postings", ImportMode.FULL, TODAY, file);
        assertThat(imports.faults(hr, unknown.id())).singleElement().satisfies(fault -> assertThat(fault.column())
                .isEqualTo("職位"));

        names.add(admin, "課長補佐（心得） ", Grade.ASSISTANT_MANAGER);
        ImportRun run = desk.apply(hr, desk.preview(hr, "postings", ImportMode.FULL, TODAY, file));
        assertThat(imports.changes(hr, run.id(), "", 0, 1).get(0).told())
                .anySatisfy(told -> assertThat(told.after()).isEqualTo("課長補佐（心得）（課長補佐級）"));
        PersonFile.Posting posting = files.open(hr, "000001", "試験").postings().get(0);
        assertThat(posting.gradeName()).isEqualTo("課長補佐（心得）");
        assertThat(posting.grade()).isEqualTo(Grade.ASSISTANT_MANAGER);

        names.remove(admin, "課長補佐(心得)");
        assertThat(files.open(hr, "000001", "試験").postings().get(0).gradeName()).isEqualTo("課長補佐（心得）");
        desk.undo(hr, run);
        assertThat(files.open(hr, "000001", "試験").postings()).isEmpty();
    }

    @Test
    void a_name_that_is_a_grade_or_stands_for_one_is_refused() {
        names.add(admin, "主査", Grade.CHIEF);
        assertThatThrownBy(() -> names.add(admin, "係長級", Grade.CHIEF)).hasMessageContaining("standard");
        assertThatThrownBy(() -> names.add(admin, " 主査", Grade.SENIOR_STAFF)).hasMessageContaining("twice");
        assertThatThrownBy(() -> names.add(admin, "　", Grade.CHIEF)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> names.add(hr, "参事", Grade.MANAGER)).isInstanceOf(NotVisible.class);
        assertThat(names.all(admin)).containsExactly(new GradeName("主査", Grade.CHIEF));
        Viewer elsewhere = new Viewer(3, town.found(), null, "管理", "", admin.roles(), "", Set.of());
        assertThat(names.all(elsewhere)).isEmpty();
        names.remove(elsewhere, "主査");
        assertThat(names.all(admin)).hasSize(1);
    }
}

package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsTest {
    private static Heads.Post post(long person, Grade grade, String title) {
        return new Heads.Post(person, grade, Duty.MAIN, title);
    }

    @Test
    void the_section_is_headed_by_its_manager_and_not_by_the_deputy() {
        assertThat(Heads.of(
                        UnitKind.SECTION,
                        List.of(post(1, Grade.ASSISTANT_MANAGER, "課長補佐"), post(2, Grade.MANAGER, "課長"))))
                .containsExactly(2L);
    }

    @Test
    void without_anybody_of_the_grade_the_place_is_vacant() {
        assertThat(Heads.of(UnitKind.SECTION, List.of(post(1, Grade.ASSISTANT_MANAGER, "課長補佐"))))
                .isEmpty();
    }

    @Test
    void a_title_that_names_a_head_comes_before_a_higher_grade_that_does_not() {
        assertThat(Heads.of(
                        UnitKind.SECTION, List.of(post(1, Grade.DEPUTY_DIRECTOR, "参事"), post(2, Grade.MANAGER, "課長"))))
                .containsExactly(2L);
        assertThat(Heads.of(UnitKind.SUBSECTION, List.of(post(1, Grade.CHIEF, "主査"), post(2, Grade.CHIEF, "窓口係長"))))
                .containsExactly(2L);
    }

    @Test
    void a_department_is_headed_by_the_director_and_by_the_deputy_only_in_his_absence() {
        Heads.Post deputy = post(1, Grade.DEPUTY_DIRECTOR, "次長");
        assertThat(Heads.of(UnitKind.DEPARTMENT, List.of(deputy, post(2, Grade.DIRECTOR, "部長"))))
                .containsExactly(2L);
        assertThat(Heads.of(UnitKind.DEPARTMENT, List.of(deputy))).containsExactly(1L);
    }

    @Test
    void without_any_title_the_highest_grade_heads_and_equals_do_so_together() {
        assertThat(Heads.of(UnitKind.SUBSECTION, List.of(post(1, Grade.CHIEF, ""), post(2, Grade.CHIEF, ""))))
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(Heads.of(UnitKind.SUBSECTION, List.of(post(1, Grade.CHIEF, ""), post(2, Grade.MANAGER, ""))))
                .containsExactly(2L);
    }

    @Test
    void an_additional_post_heads_but_one_on_secondment_does_not() {
        assertThat(Heads.of(UnitKind.SUBSECTION, List.of(new Heads.Post(1, Grade.MANAGER, Duty.ADDITIONAL, "係長"))))
                .containsExactly(1L);
        assertThat(Heads.of(UnitKind.SUBSECTION, List.of(new Heads.Post(1, Grade.MANAGER, Duty.SECONDED, "係長"))))
                .isEmpty();
    }
}

package jp.hagukumi.certification.rules;

import static jp.hagukumi.certification.rules.Requirement.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.certification.rules.Requirement.Kind;
import jp.hagukumi.certification.rules.Snapshot.Completed;
import jp.hagukumi.certification.rules.Snapshot.Mandatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate NEXT_DUE = LocalDate.of(2027, 6, 30);

    /** B02 done, B03 due yesterday, B01 due in September; two electives of 90 minutes; three of four skills. */
    private static final Snapshot CLERK = new Snapshot(
            List.of(
                    new Mandatory("B02", "BASIC", "2026", LocalDate.of(2026, 6, 30), true),
                    new Mandatory("B03", "BASIC", "2026", TODAY.minusDays(1), false),
                    new Mandatory("B01", "BASIC", "once", LocalDate.of(2026, 9, 30), false),
                    new Mandatory("M01", "MANAGEMENT", "once", TODAY.minusDays(9), false)),
            List.of(
                    new Completed("B02", TODAY.minusDays(20), NEXT_DUE, true, 60),
                    new Completed("B04", TODAY.minusYears(1), TODAY.minusDays(1), true, 60),
                    new Completed("P03", TODAY.minusDays(9), NEXT_DUE, false, 90),
                    new Completed("P04", TODAY.minusDays(8), NEXT_DUE, false, 90)),
            new Levels(Map.of("A1", 2, "A2", 2, "A3", 1, "A4", 3)),
            Map.of("R01", Map.of("A1", 2, "A2", 2, "A3", 2, "A4", 2), "R09", Map.of("A1", 4)),
            Map.of(2, 119),
            Map.of(
                    Kind.TEST, Map.of(0, Set.of("B02", "B03"), 1, Set.of("B03")),
                    Kind.CLAIM, Map.of(0, Set.of("TEACHING", "QUALIFICATION"), 3, Set.of("QUALIFICATION")),
                    Kind.PROJECT, Map.of(0, Set.of("REPORTED", "EXCELLENT"), 2, Set.of("REPORTED")),
                    Kind.PROPOSAL, Map.of(0, Set.of("CASE"), 3, Set.of())),
            Set.of("FOUNDATION"),
            Set.of());

    @Test
    void a_mandatory_course_counts_from_its_due_day_and_the_missing_one_says_where_it_is() {
        Unmet unmet = onlyUnmet(leaf(Kind.MANDATORY_DUE, 0, "BASIC"));
        assertThat(unmet.found().missing()).containsExactly("B03");
        assertThat(unmet.path()).isEqualTo("/learning/course/B03");
        assertThat(isMet(leaf(Kind.MANDATORY_DUE, 0, "BASIC"), TODAY.minusDays(2)))
                .isTrue();
        assertThat(isMet(leaf(Kind.MANDATORY_DUE, 0, "BASIC"), TODAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void a_test_counts_once_passed_in_the_years_looked_back_to() {
        assertThat(isMet(leaf(Kind.TEST, 0, "B01", "B02"), TODAY)).isTrue();
        assertThat(isMet(leaf(Kind.TEST, 0, "B01"), TODAY)).isFalse();
        assertThat(isMet(new Requirement(Kind.TEST, List.of("B03"), 0, 1, List.of()), TODAY))
                .isTrue();
        assertThat(isMet(new Requirement(Kind.TEST, List.of("B02"), 0, 1, List.of()), TODAY))
                .isFalse();
        assertThat(onlyUnmet(leaf(Kind.TEST, 0, "B01")).path()).isEqualTo("/learning/courses");
    }

    @Test
    void with_nothing_due_nothing_is_missing() {
        Decision decision = RequirementRule.evaluate(leaf(Kind.MANDATORY_DUE, 0, "BASIC"), Snapshot.NOTHING, TODAY);
        assertThat(decision).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void of_this_year_means_the_cycle_of_the_fiscal_year() {
        assertThat(onlyUnmet(leaf(Kind.MANDATORY_THIS_YEAR, 0)).found().missing())
                .containsExactly("B03");
        assertThat(isMet(leaf(Kind.MANDATORY_THIS_YEAR, 0), LocalDate.of(2027, 4, 1)))
                .as("none is asked for yet in the next")
                .isTrue();
    }

    @Test
    void a_course_is_current_to_its_last_day_and_done_for_ever() {
        assertThat(isMet(leaf(Kind.COURSE_CURRENT, 0, "B02"), NEXT_DUE)).isTrue();
        assertThat(isMet(leaf(Kind.COURSE_CURRENT, 0, "B02"), NEXT_DUE.plusDays(1)))
                .isFalse();
        assertThat(onlyUnmet(leaf(Kind.COURSE_CURRENT, 0, "B04")).path()).isEqualTo("/learning/course/B04");
        assertThat(isMet(leaf(Kind.COURSE_DONE, 0, "B04"), TODAY)).isTrue();
    }

    /** Three of four skills are 75 %. */
    @Test
    void a_profile_is_covered_by_skills_at_their_level_and_of_several_the_furthest_counts() {
        assertThat(isMet(leaf(Kind.PROFILE, 75, "R01"), TODAY)).isTrue();
        Unmet unmet = onlyUnmet(leaf(Kind.PROFILE, 76, "R09", "R01", "R99"));
        assertThat(unmet.found().subject()).isEqualTo("R01");
        assertThat(unmet.found().reached()).isEqualTo(75);
        assertThat(unmet.path()).isEqualTo("/skills/map");
    }

    @Test
    void levels_points_hours_and_stages_are_met_at_the_limit_and_not_below() {
        assertThat(isMet(leaf(Kind.SKILL, 3, "A4"), TODAY)).isTrue();
        assertThat(isMet(leaf(Kind.SKILL, 2, "A3"), TODAY)).isFalse();
        assertThat(isMet(leaf(Kind.SKILL, 1, "H5"), TODAY)).as("unmeasured").isFalse();
        assertThat(isMet(points(119), TODAY)).isTrue();
        assertThat(isMet(points(120), TODAY)).isFalse();
        assertThat(isMet(leaf(Kind.ELECTIVE_HOURS, 3), TODAY)).isTrue();
        assertThat(isMet(leaf(Kind.ELECTIVE_HOURS, 4), TODAY)).isFalse();
        assertThat(isMet(leaf(Kind.STAGE, 0, "FOUNDATION"), TODAY)).isTrue();
        assertThat(isMet(leaf(Kind.STAGE, 0, "PRACTICE"), TODAY)).isFalse();
    }

    @Test
    void all_any_and_at_least_count_their_parts() {
        Requirement yes = leaf(Kind.STAGE, 0, "FOUNDATION");
        Requirement no = leaf(Kind.STAGE, 0, "PRACTICE");
        assertThat(isMet(Requirement.of(Kind.ALL, 0, List.of(yes, no)), TODAY)).isFalse();
        assertThat(isMet(Requirement.of(Kind.ANY, 0, List.of(no, yes)), TODAY)).isTrue();
        assertThat(isMet(Requirement.of(Kind.AT_LEAST, 2, List.of(yes, no, yes)), TODAY))
                .isTrue();
        assertThat(isMet(Requirement.of(Kind.AT_LEAST, 3, List.of(yes, no, yes)), TODAY))
                .isFalse();
    }

    @Test
    void of_alternatives_all_are_told_as_missing_and_none_where_one_is_met() {
        Requirement either = Requirement.of(
                Kind.ANY, 0, List.of(leaf(Kind.PROPOSAL, 0, "ADOPTED"), leaf(Kind.PROJECT, 0, "PASSED")));
        Decision decision = RequirementRule.evaluate(either, CLERK, TODAY);
        assertThat(((Decision.Withheld) decision).unmet()).hasSize(2);
        Requirement or = Requirement.of(Kind.ANY, 0, List.of(either, leaf(Kind.STAGE, 0, "FOUNDATION")));
        assertThat(RequirementRule.evaluate(or, CLERK, TODAY)).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void a_claim_of_one_of_the_kinds_counts_where_it_lies_within_the_years() {
        assertThat(isMet(leaf(Kind.CLAIM, 0, "CASE", "TEACHING"), TODAY)).isTrue();
        assertThat(isMet(new Requirement(Kind.CLAIM, List.of("QUALIFICATION"), 0, 3, List.of()), TODAY))
                .isTrue();
        assertThat(isMet(new Requirement(Kind.CLAIM, List.of("TEACHING"), 0, 3, List.of()), TODAY))
                .isFalse();
        assertThat(onlyUnmet(leaf(Kind.CLAIM, 0, "CASE")).path()).isEqualTo("/claims");
    }

    @Test
    void a_project_counts_where_it_came_far_enough_within_the_years() {
        assertThat(isMet(leaf(Kind.PROJECT, 0, "REPORTED", "PASSED", "EXCELLENT"), TODAY))
                .isTrue();
        assertThat(isMet(leaf(Kind.PROJECT, 0, "PASSED"), TODAY)).isFalse();
        assertThat(isMet(new Requirement(Kind.PROJECT, List.of("EXCELLENT"), 0, 2, List.of()), TODAY))
                .isFalse();
        assertThat(onlyUnmet(leaf(Kind.PROJECT, 0, "PASSED")).path()).isEqualTo("/projects");
    }

    @Test
    void a_proposal_counts_as_far_as_it_came_in_the_years_looked_back_to() {
        assertThat(isMet(leaf(Kind.PROPOSAL, 0, "ADOPTED", "CASE"), TODAY)).isTrue();
        assertThat(isMet(new Requirement(Kind.PROPOSAL, List.of("CASE"), 0, 3, List.of()), TODAY))
                .isFalse();
        assertThat(onlyUnmet(leaf(Kind.PROPOSAL, 0, "ADOPTED")).path()).isEqualTo("/proposals");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CONFIRMATION", "INTERVIEW", "PANEL"})
    void what_people_decide_is_met_once_they_have(Kind kind) {
        assertThat(isMet(leaf(kind, 0), TODAY)).isFalse();
        assertThat(RequirementRule.evaluate(leaf(kind, 0), CLERK.withEverythingDecided(), TODAY))
                .isInstanceOf(Decision.Granted.class);
        assertThat(RequirementRule.evaluate(leaf(kind, 0), CLERK.withDecided(Set.of(kind)), TODAY))
                .isInstanceOf(Decision.Granted.class);
    }

    private static Requirement points(int amount) {
        return new Requirement(Kind.MILEAGE, List.of(), amount, 2, List.of());
    }

    private static boolean isMet(Requirement requirement, LocalDate day) {
        return RequirementRule.evaluate(requirement, CLERK, day).isGranted();
    }

    private static Unmet onlyUnmet(Requirement requirement) {
        Decision decision = RequirementRule.evaluate(requirement, CLERK, TODAY);
        assertThat(decision).isInstanceOf(Decision.Withheld.class);
        List<Unmet> unmet = ((Decision.Withheld) decision).unmet();
        assertThat(unmet).hasSize(1);
        return unmet.get(0);
    }
}

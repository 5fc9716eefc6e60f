package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.mileage.rules.Account;
import jp.hagukumi.mileage.rules.Fact;
import jp.hagukumi.mileage.rules.RuleSet;
import jp.hagukumi.platform.content.Definition;
import org.junit.jupiter.api.Test;

/** What the shipped rules come to in a year, and that they say what the curriculum says. */
class MileageTrialTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
    private static final List<RuleSet> RULES =
            Content.parsed().all(RuleSet.class).stream().map(Definition::value).toList();

    private final Account account = new Account(RULES, List.of());
    private int facts;

    /** By hand: nine courses of at most two hours, 45, and full marks once. */
    @Test
    void who_takes_only_what_is_mandatory_has_about_fifty_points_in_the_first_year() {
        mandatory();
        test("B02");
        assertThat(account.balance()).isEqualTo(50);
    }

    /** By hand: the same and B09 (2 hours) 20, P09 (4 hours) 40, full marks thrice 15: 120. */
    @Test
    void who_is_keen_has_a_hundred_to_a_hundred_and_thirty() {
        mandatory();
        course("B09", false, 120);
        course("P09", false, 240);
        List.of("B01", "B02", "B03").forEach(this::test);
        assertThat(account.balance()).isEqualTo(120);
    }

    /** By hand: 6 hours of 必修 are 30, 12 hours 60; 30 of the third are left under 120. */
    @Test
    void a_long_mandatory_course_counts_by_the_hour_up_to_the_cap() {
        course("P01", true, 360);
        course("P02", true, 720);
        course("P99", true, 720);
        assertThat(account.entries()).extracting(entry -> entry.points()).containsExactly(30, 60, 30);
    }

    @Test
    void caps_are_those_of_the_curriculum() {
        assertThat(RULES).singleElement().satisfies(set -> {
            assertThat(set.totalCap()).isEqualTo(1000);
            assertThat(set.lines())
                    .extracting(line -> line.code() + " " + line.cap())
                    .containsExactly(
                            "mandatory-course 120",
                            "elective-course 240",
                            "full-marks 40",
                            "study-meeting 50",
                            "qualification 300",
                            "proposal 300",
                            "proposal-accepted 50",
                            "contest 150",
                            "project 240",
                            "teaching 200",
                            "secondment 100",
                            "case 100");
        });
    }

    /** By hand: six receptions, 50 for five; adoption 30; 60 + 60 + 60, then 40 of 60 up to the 300 of the line. */
    @Test
    void receptions_of_proposals_count_five_times_and_within_the_cap_of_all_proposals() {
        for (int i = 0; i < 6; i++) {
            take("ProposalAccepted", "1", Map.of());
        }
        assertThat(account.balance()).isEqualTo(50);
        take("ProposalAdopted", "1", Map.of());
        for (int i = 0; i < 4; i++) {
            take("ProposalEffectFixed", "1", Map.of());
        }
        assertThat(account.balance()).isEqualTo(300);
    }

    @Test
    void a_project_pays_its_leader_more_and_a_qualification_pays_once() {
        take("ProjectAccepted", "1", Map.of("excellent", true, "leader", true));
        assertThat(account.balance()).isEqualTo(140);
        Map<String, Object> passport = Map.of("kind", "QUALIFICATION", "subjectCode", "IT-PASSPORT");
        take("ClaimApproved", "IT-PASSPORT", passport);
        take("ClaimApproved", "IT-PASSPORT", passport);
        assertThat(account.balance()).isEqualTo(190);
    }

    private void mandatory() {
        Map<String, Integer> minutes = Map.of(
                "B01", 60, "B02", 60, "B03", 60, "B04", 45, "B05", 90, "B06", 90, "B07", 90, "B08", 90, "B10", 60);
        minutes.forEach((code, length) -> course(code, true, length));
    }

    private void course(String code, boolean mandatory, int minutes) {
        take(
                "CourseCompleted",
                code,
                Map.of("subjectCode", code, "cycle", "2026", "mandatory", mandatory, "minutes", minutes));
    }

    private void test(String code) {
        take("TestPassed", code, Map.of("subjectCode", code, "percent", 100, "firstAttempt", true));
    }

    private void take(String kind, String code, Map<String, Object> properties) {
        account.take(new Fact(kind, code, 1, DAY, "fact:" + facts++, "", properties));
    }
}

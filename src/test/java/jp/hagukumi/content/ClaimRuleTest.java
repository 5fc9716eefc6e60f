package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.claims.Approver;
import jp.hagukumi.claims.ClaimRule;
import jp.hagukumi.claims.ClaimRuleSet;
import jp.hagukumi.mileage.rules.RuleSet;
import org.junit.jupiter.api.Test;

class ClaimRuleTest {
    private static final ClaimRuleSet RULES =
            Content.parsed().all(ClaimRuleSet.class).get(0).value();

    @Test
    void every_kind_of_claim_has_a_rule_and_its_approver_is_that_of_the_curriculum() {
        assertThat(RULES.version()).isEqualTo(20260401);
        Map<ClaimKind, Approver> approvers =
                RULES.kinds().stream().collect(Collectors.toMap(ClaimRule::kind, ClaimRule::approver));
        assertThat(approvers)
                .isEqualTo(Map.of(
                        ClaimKind.QUALIFICATION, Approver.HR,
                        ClaimKind.OUTSIDE_TRAINING, Approver.SUPERVISOR,
                        ClaimKind.SECONDMENT, Approver.HR,
                        ClaimKind.TEACHING, Approver.DX_OFFICE,
                        ClaimKind.STUDY_MEETING, Approver.ORGANISER));
    }

    /** 資格→スキル of the curriculum, word for word. */
    @Test
    void the_qualifications_grant_the_levels_of_the_curriculum() {
        Map<String, Map<String, Integer>> granted = RULES.of(ClaimKind.QUALIFICATION).orElseThrow().subjects().stream()
                .collect(Collectors.toMap(ClaimRule.Subject::code, ClaimRule.Subject::skills));
        assertThat(granted)
                .isEqualTo(Map.of(
                        "IT-PASSPORT", Map.of("C1", 2, "F1", 2, "B1", 1),
                        "SG", Map.of("F1", 2, "F2", 2, "F4", 2),
                        "FE", Map.of("C4", 2, "H2", 1, "F1", 2),
                        "AP", Map.of("H2", 2, "H3", 2, "C4", 2),
                        "STAT-2", Map.of("D1", 2, "D4", 2, "A3", 2)));
    }

    @Test
    void every_qualification_that_earns_points_can_be_claimed() {
        Set<String> claimable = RULES.of(ClaimKind.QUALIFICATION).orElseThrow().subjects().stream()
                .map(ClaimRule.Subject::code)
                .collect(Collectors.toSet());
        Set<String> earning = Content.parsed().all(RuleSet.class).get(0).value().line("qualification").stream()
                .flatMap(line -> line.awards().stream())
                .flatMap(award -> award.when().stream())
                .filter(condition -> condition.property().equals("subjectCode"))
                .flatMap(condition -> Set.of(condition.value().split("\\|")).stream())
                .collect(Collectors.toSet());
        assertThat(earning).isEqualTo(claimable);
    }
}

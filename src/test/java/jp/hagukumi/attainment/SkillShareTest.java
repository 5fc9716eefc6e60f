package jp.hagukumi.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.attainment.rules.Disclosure;
import org.junit.jupiter.api.Test;

class SkillShareTest {
    @Test
    void theVerdictIsTheSameForPeersAndForHr() {
        for (int reached = 590; reached <= 610; reached++) {
            SkillShare hr = SkillShare.of(reached, 1200, 0, 0, Disclosure.EXACT);
            SkillShare peers = SkillShare.of(reached, 1200, 0, 0, Disclosure.COARSE);
            assertThat(peers.isMet()).as("%s", reached).isEqualTo(hr.isMet()).isEqualTo(reached >= 600);
            assertThat(peers.approximate()).isFalse();
        }
        assertThat(SkillShare.of(598, 1200, 0, 0, Disclosure.EXACT).percent()).hasToString("49.8");
        assertThat(SkillShare.of(598, 1200, 0, 0, Disclosure.COARSE).percent()).hasToString("49");
        assertThat(SkillShare.of(598, 1200, 0, 0, Disclosure.COARSE).reached()).isEqualTo(Count.exact(600));
    }

    @Test
    void belowAHundredPeersAreToldAnApproximateShare() {
        assertThat(SkillShare.of(48, 99, 0, 0, Disclosure.COARSE).approximate()).isTrue();
        assertThat(SkillShare.of(48, 99, 0, 0, Disclosure.COARSE).percent()).hasToString("50");
        assertThat(SkillShare.of(48, 100, 0, 0, Disclosure.COARSE).approximate())
                .isFalse();
        assertThat(SkillShare.of(48, 99, 0, 0, Disclosure.EXACT).approximate()).isFalse();
    }

    @Test
    void noPercentCountsTheOneToFourWhoReachedItOrDidNot() {
        for (int few = 1; few <= 4; few++) {
            assertThat(SkillShare.of(few, 100, 0, 0, Disclosure.COARSE))
                    .isEqualTo(SkillShare.of(5 - few, 100, 0, 0, Disclosure.COARSE));
            assertThat(SkillShare.of(100 - few, 100, 0, 0, Disclosure.COARSE).approximate())
                    .isTrue();
        }
        assertThat(SkillShare.of(60, 120, 0, 0, Disclosure.NONE).reached()).isEqualTo(Count.HIDDEN);
        assertThat(SkillShare.of(60, 120, 0, 0, Disclosure.NONE).percent()).hasToString("0");
    }

    @Test
    void nobodyIsNoTargetReached() {
        assertThat(SkillShare.of(0, 0, 0, 0, Disclosure.EXACT).isMet()).isFalse();
    }
}

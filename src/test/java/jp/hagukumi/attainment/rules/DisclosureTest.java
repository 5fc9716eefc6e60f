package jp.hagukumi.attainment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisclosureTest {
    @Test
    void peersSeeNothingByLevelOfFewerThanTwentyNorWhereAFilterLeavesOutFewer() {
        assertThat(Disclosure.of(true, 19, 0)).isEqualTo(Disclosure.NONE);
        assertThat(Disclosure.of(true, 20, 0)).isEqualTo(Disclosure.COARSE);
        assertThat(Disclosure.of(true, 200, 1)).isEqualTo(Disclosure.NONE);
        assertThat(Disclosure.of(true, 200, 19)).isEqualTo(Disclosure.NONE);
        assertThat(Disclosure.of(true, 200, 20)).isEqualTo(Disclosure.COARSE);
        assertThat(Disclosure.of(false, 1, 1)).isEqualTo(Disclosure.EXACT);
    }

    @Test
    void outOfASmallGroupNotEvenAZeroIsTold() {
        for (int people = 0; people <= 4; people++) {
            assertThat(Count.coarse(people, 4)).isEqualTo(Count.FEW);
        }
        for (int people = 0; people <= 19; people++) {
            assertThat(Count.coarse(people, 19)).isEqualTo(Count.HIDDEN);
        }
        assertThat(Count.coarse(0, 0)).isEqualTo(Count.exact(0));
        assertThat(Count.coarse(0, 20)).isEqualTo(Count.exact(0));
    }
}

package jp.hagukumi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link Ground} has started two nodes at once on an empty database; both came up, or no test of this package runs. */
class NodesE2E {
    private final Ground ground = Ground.stand();

    @Test
    void twoNodesThatStartTogetherMigrateLoadAndSetUpOnce() {
        assertThat(ground.number("select count(*) - count(distinct id, author, filename) from DATABASECHANGELOG"))
                .isZero();
        assertThat(ground.number("select count(*) from municipality")).isEqualTo(2);
        assertThat(ground.number("select count(*) from account where sign_in_name = 'admin'"))
                .isEqualTo(2);
        assertThat(ground.number("select count(*) from definition")).isPositive();
        assertThat(ground.number("select count(*) - count(distinct kind, code, version) from definition"))
                .isZero();
    }
}

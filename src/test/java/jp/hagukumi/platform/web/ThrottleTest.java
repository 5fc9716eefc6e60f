package jp.hagukumi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant START = Instant.parse("2026-06-26T00:00:00Z");

    private final Throttle throttle = new Throttle();

    private void at(Duration after) {
        throttle.clock = Clock.fixed(START.plus(after), ZoneOffset.UTC);
    }

    @Test
    void an_address_with_a_hundred_failures_rests_for_ten_minutes_and_no_other_one() {
        at(Duration.ZERO);
        for (int i = 0; i < 99; i++) {
            throttle.failed("192.0.2.1");
        }
        assertThat(throttle.rests("192.0.2.1")).isFalse();
        throttle.failed("192.0.2.1");
        assertThat(throttle.rests("192.0.2.1")).isTrue();
        assertThat(throttle.rests("192.0.2.2")).isFalse();
        at(Duration.ofMinutes(10));
        assertThat(throttle.rests("192.0.2.1")).isTrue();
        at(Duration.ofMinutes(10).plusMillis(1));
        assertThat(throttle.rests("192.0.2.1")).isFalse();
        throttle.failed("192.0.2.1");
        assertThat(throttle.rests("192.0.2.1")).isFalse();
    }
}

package jp.hagukumi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {
    @Test
    void only_our_own_host_and_port_count_as_ours() {
        assertThat(SameOrigin.isSameHost("https://hagukumi.example.lg.jp", "hagukumi.example.lg.jp"))
                .isTrue();
        assertThat(SameOrigin.isSameHost("http://127.0.0.1:8101/settings", "127.0.0.1:8101"))
                .isTrue();
        assertThat(SameOrigin.isSameHost("http://127.0.0.1:8102", "127.0.0.1:8101"))
                .isFalse();
        assertThat(SameOrigin.isSameHost("https://hagukumi.example.lg.jp.evil.example", "hagukumi.example.lg.jp"))
                .isFalse();
    }

    @Test
    void a_sender_that_says_nothing_is_not_ours() {
        assertThat(SameOrigin.isSameHost(null, "127.0.0.1:8101")).isFalse();
        assertThat(SameOrigin.isSameHost("null", "127.0.0.1:8101")).isFalse();
        assertThat(SameOrigin.isSameHost("http://[", "127.0.0.1:8101")).isFalse();
    }
}

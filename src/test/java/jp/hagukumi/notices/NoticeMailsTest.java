package jp.hagukumi.notices;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import jp.hagukumi.platform.Mail;
import org.junit.jupiter.api.Test;

class NoticeMailsTest {
    @Test
    void withoutAMailServerNothingIsQueued() {
        NoticeMails mails = new NoticeMails();
        mails.mail = new Mail() {
            @Override
            public boolean on() {
                return false;
            }
        };
        assertThatCode(() -> mails.queue(1, "reminder", Instant.EPOCH))
                .as("no statement is sent: there is no database here")
                .doesNotThrowAnyException();
    }
}

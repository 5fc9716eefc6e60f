package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private static final Instant AT = Instant.parse("2026-06-26T00:00:00Z");
    private static final String TO = "000418@city.example.jp";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void japaneseArrivesReadableFromAndReplyToAreAsConfigured() throws Exception {
        deliver(new Letter(TO, "【育み】「情報セキュリティ基礎」の期限", "𠮷田 様\n\n髙橋﨑〜①"));

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("【育み】「情報セキュリティ基礎」の期限");
        assertThat((String) arrived.getContent()).isEqualToNormalizingNewlines("𠮷田 様\n\n髙橋﨑〜①");
        InternetAddress from = (InternetAddress) arrived.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("育野市 育み");
        assertThat(from.getAddress()).isEqualTo("hagukumi@city.example.jp");
        assertThat(arrived.getReplyTo()).containsExactly(new InternetAddress("jinji@city.example.jp"));
        assertThat(arrived.getMessageID()).isEqualTo("<notice.17@city.example.jp>");
        assertThat(arrived.getSentDate()).isEqualTo(java.util.Date.from(AT));
        assertThat(GreenMailUtil.getHeaders(arrived)).matches("\\p{ASCII}*");
    }

    @Test
    void aSubjectCanNotBeginAnotherHeader() throws Exception {
        deliver(new Letter(TO, "Due\r\nBcc: thief@example.com\n\nX\u2028Y", "text"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Due Bcc: thief@example.com X Y");
        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(arrived.getRecipients(Message.RecipientType.TO)).containsExactly(new InternetAddress(TO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "山田@city.example.jp",
                "a@city.example.jp, thief@example.com",
                "a@city.example.jp\r\nBcc: thief@example.com",
                "a@city.example.jp\n",
                "x <thief@example.com>",
                "group: a@b.jp, c@d.jp;",
                "no address"
            })
    void anAddressThatIsNotOneIsNeverTried(String to) {
        assertThatThrownBy(() -> deliver(new Letter(to, "s", "t"))).isInstanceOf(Undeliverable.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsAnErrorThatSaysSo() {
        MailSettings settings = settings();
        server.stop();
        assertThatThrownBy(() -> Mail.deliver(settings, new Letter(TO, "s", "t"), "k", AT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void withoutAServerMailIsOff() {
        assertThat(new MailSettings("", 25, "", "", false, "", "", "").on()).isFalse();
        assertThat(settings().on()).isTrue();
    }

    private void deliver(Letter letter) {
        Mail.deliver(settings(), letter, "notice/17", AT);
    }

    private MailSettings settings() {
        return new MailSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                "育野市 育み <hagukumi@city.example.jp>",
                "jinji@city.example.jp",
                false,
                "",
                "",
                "");
    }
}

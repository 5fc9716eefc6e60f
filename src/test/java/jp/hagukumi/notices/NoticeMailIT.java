package jp.hagukumi.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.platform.Outbox;
import jp.hagukumi.platform.OutboxLine;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.MailBox;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoticeMailIT {
    @Inject
    Town town;

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @PersistenceContext
    EntityManager em;

    private long city;
    private long person;
    private String address;

    @BeforeEach
    void found() {
        city = town.found();
        String number = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
        person = town.person(city, number);
        address = number + "@example.jp";
        town.post(city, person, town.unit(city, "11", UnitKind.SECTION), Grade.STAFF, "");
        town.change(person, "family_name", "𠮷髙");
        town.change(person, "given_name", "秘密");
    }

    @Test
    void aNoticeArrivesOnceReadableWithALinkAndNothingElseAboutThePerson() throws Exception {
        try (MailBox box = MailBox.open()) {
            assertThat(tell("due")).isTrue();
            assertThat(tell("due")).isFalse();
            tell("next");
            List<MimeMessage> mails = box.await(address, 2);
            assertThat(mails).hasSize(2);
            MimeMessage first = mails.get(0);
            assertThat(first.getSubject()).isEqualTo("【育み】「due」の期限は令和8年6月30日(火)です。");
            assertThat((String) first.getContent())
                    .startsWith("𠮷髙 様")
                    .contains("「due」の期限は令和8年6月30日(火)です。")
                    .contains("https://hagukumi.example.jp/learning/course/B02")
                    .doesNotContain("秘密", "試験");
            assertThat(first.getFrom()).containsExactly(new InternetAddress("hagukumi@city.example.jp"));
            assertThat(first.getReplyTo()).containsExactly(new InternetAddress("jinji@city.example.jp"));
        }
        assertThat(payloads()).hasSize(2).allMatch(payload -> payload.matches("\\{\"notice\":\\d+}"));
    }

    @Test
    void aServerThatIsAwayCostsNothingButTime() {
        tell("due");
        Await.until("a failed try", () -> !outbox.troubled(city, 10).isEmpty());
        OutboxLine line = outbox.troubled(city, 10).get(0);
        assertThat(line.givenUp()).isFalse();
        assertThat(line.lastError()).contains("127.0.0.1").doesNotContain(address);
        try (MailBox box = MailBox.open()) {
            outbox.retry(city, line.id());
            assertThat(box.await(address, 1)).hasSize(1);
        }
        Await.until("nothing left", () -> outbox.troubled(city, 10).isEmpty());
    }

    @Test
    void whoHasLeftOrHasNoAddressGetsNoMailButTheNotice() {
        town.change(person, "email", "");
        assertThat(tell("due")).isTrue();
        assertThat(payloads()).isEmpty();
    }

    private boolean tell(String what) {
        return notices.tell(
                city,
                person,
                "reminder",
                "test:" + what,
                "learning.notice.due",
                "/learning/course/B02",
                List.of(what, "2026-06-30"));
    }

    private List<String> payloads() {
        return em
                .createNativeQuery("select payload from outbox where municipality_id = ?1")
                .setParameter(1, city)
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }
}

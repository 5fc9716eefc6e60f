package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InvitationLettersIT {
    private static final InvitationSlip SLIP =
            new InvitationSlip(1, "000001", "佐藤 誠", "総務課", "ABCD-EFGH-JKLM-NPQR", LocalDate.of(2026, 7, 26));

    @Inject
    InvitationLetters letters;

    @Test
    void where_the_installation_does_not_know_its_address_the_mail_bears_the_code_and_no_link() {
        String text = letters.letter(SLIP, "makoto@city.example.jp", "").text();
        assertThat(text).contains("招待コード: " + SLIP.code(), "000001").doesNotContain("http");
    }

    @Test
    void where_it_knows_its_address_the_mail_bears_a_link_to_it() {
        String text = letters.letter(SLIP, "makoto@city.example.jp", "https://ikuno.example.jp/invitation")
                .text();
        assertThat(text).contains("https://ikuno.example.jp/invitation/" + SLIP.code());
    }
}

package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.platform.Letter;
import jp.hagukumi.platform.Mail;
import jp.hagukumi.platform.Texts;

/** Writes the mail that invites, with a code made for it; a mail written again brings another code, the former one ends. */
@ApplicationScoped
@Transactional
public class InvitationLetters {
    @Inject
    InvitationRows rows;

    @Inject
    Mail mail;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * The letter; empty where the account has a password by now, or its person has left or has no address any more.
     *
     * @param address of the page where a code is used, as HR reached it; an address set for the installation goes before
     */
    Optional<Letter> write(long municipalityId, long accountId, long by, String address) {
        return rows.one(municipalityId, accountId, LocalDate.now(clock))
                .filter(person -> !person.email().isEmpty())
                .map(person -> {
                    rows.revoke(municipalityId, accountId, clock.instant());
                    InvitationSlip slip = rows.invite(municipalityId, by, List.of(person), clock.instant())
                            .get(0);
                    return letter(slip, person.email(), address);
                });
    }

    private Letter letter(InvitationSlip slip, String to, String address) {
        String known = mail.link("/invitation");
        String link = (known.isEmpty() ? address : known) + "/" + slip.code();
        return new Letter(
                to,
                texts.in(Locale.JAPANESE, "organization.invitation.mailSubject"),
                texts.in(
                        Locale.JAPANESE,
                        "organization.invitation.mailText",
                        slip.name(),
                        slip.staffNumber(),
                        link,
                        Invitations.VALID.toDays()));
    }
}

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

    /** The letter; empty where the account has a password by now, or its person has left or has no address any more. */
    Optional<Letter> write(long municipalityId, long accountId, long by) {
        return rows.one(municipalityId, accountId, LocalDate.now(clock))
                .filter(person -> !person.email().isEmpty())
                .map(person -> {
                    rows.revoke(municipalityId, accountId, clock.instant());
                    InvitationSlip slip = rows.invite(municipalityId, by, List.of(person), clock.instant())
                            .get(0);
                    return letter(slip, person.email(), mail.link("/invitation"));
                });
    }

    /**
     * The letter with a link, or with the code alone where the installation does not know its address: what a request
     * says of it, anybody can forge.
     */
    Letter letter(InvitationSlip slip, String to, String page) {
        return new Letter(
                to,
                texts.in(Locale.JAPANESE, "organization.invitation.mailSubject"),
                texts.in(
                        Locale.JAPANESE,
                        page.isEmpty() ? "organization.invitation.mailCode" : "organization.invitation.mailText",
                        slip.name(),
                        slip.staffNumber(),
                        page.isEmpty() ? slip.code() : page + "/" + slip.code(),
                        Invitations.VALID.toDays()));
    }
}

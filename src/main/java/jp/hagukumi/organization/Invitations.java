package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.InvitationRows.Invitee;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Mail;
import jp.hagukumi.platform.Outbox;
import jp.hagukumi.platform.Refused;

/**
 * Invites those who have an account and no password yet: by mail where the person has an address and the installation
 * sends mail, else on a printed slip. An invitation holds for {@link #VALID}, can be used once, and its code can be read
 * only when it is made: whoever loses it gets another one, and the lost one ends.
 */
@ApplicationScoped
@Transactional
public class Invitations {
    /** How long an invitation holds. */
    public static final Duration VALID = Duration.ofDays(30);

    /** Most invitations made at a time. */
    public static final int MOST = 400;

    @Inject
    InvitationRows rows;

    @Inject
    Mail mail;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Where the invitations of those the viewer may invite stand. */
    public InvitationCounts counts(Viewer viewer) {
        require(viewer);
        return rows.counts(viewer.municipalityId(), viewer.authority(), today(), clock.instant(), mail.on());
    }

    /** Makes slips for the next of those who can't be reached by mail, by unit and number; {@link #MOST} at most. */
    public List<InvitationSlip> print(Viewer viewer) {
        require(viewer);
        List<InvitationSlip> slips = invite(viewer, waiting(viewer, false));
        record(viewer, "account.invitationsPrinted", "", slips.size());
        return slips;
    }

    /**
     * Sends the next of those who can be reached by mail their invitation, once a day; {@link #MOST} at most. The code is
     * made when the mail leaves, so that it is kept nowhere.
     *
     * @return how many
     */
    public int send(Viewer viewer) {
        require(viewer);
        if (!mail.on()) {
            throw new Refused("organization.invitation.noMail");
        }
        List<Invitee> people = waiting(viewer, true);
        for (Invitee person : people) {
            String payload = Json.createObjectBuilder()
                    .add("account", person.accountId())
                    .add("by", viewer.accountId())
                    .build()
                    .toString();
            String key = InvitationMailKind.KIND + "/" + person.accountId() + "/" + today();
            outbox.put(viewer.municipalityId(), InvitationMailKind.KIND, key, payload);
        }
        record(viewer, "account.invitationsSent", "", people.size());
        return people.size();
    }

    /**
     * A new invitation for one account that has no password yet; an earlier one ends.
     *
     * @throws Refused where the account has a password, is closed, or is its person's no longer
     */
    public InvitationSlip again(Viewer viewer, long accountId) {
        viewer.require(Role.ADMIN);
        Invitee person = rows.one(viewer.municipalityId(), accountId, today())
                .orElseThrow(() -> new Refused("organization.invitation.notInvited"));
        rows.revoke(viewer.municipalityId(), accountId, clock.instant());
        InvitationSlip slip = invite(viewer, List.of(person)).get(0);
        record(viewer, "account.invited", person.staffNumber(), 1);
        return slip;
    }

    /** Ends the invitation of one account; false where there was none to end. */
    public boolean revoke(Viewer viewer, long accountId) {
        viewer.require(Role.ADMIN);
        boolean revoked = rows.revoke(viewer.municipalityId(), accountId, clock.instant()) > 0;
        if (revoked) {
            record(viewer, "account.invitationRevoked", Long.toString(accountId), 1);
        }
        return revoked;
    }

    private List<Invitee> waiting(Viewer viewer, boolean byMail) {
        return rows.waiting(
                viewer.municipalityId(), viewer.authority(), today(), clock.instant(), byMail, mail.on(), MOST);
    }

    private List<InvitationSlip> invite(Viewer viewer, List<Invitee> people) {
        return rows.invite(viewer.municipalityId(), viewer.accountId(), people, clock.instant());
    }

    private void record(Viewer viewer, String action, String subject, int count) {
        if (count > 0) {
            audit.record(
                    viewer,
                    action,
                    "account",
                    subject,
                    "",
                    Json.createObjectBuilder().add("count", count).build().toString());
        }
    }

    private static void require(Viewer viewer) {
        if (!viewer.has(Role.ADMIN)) {
            viewer.require(Role.HR);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

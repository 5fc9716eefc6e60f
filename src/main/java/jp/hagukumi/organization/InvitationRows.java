package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/** The table of invitations; for those who have checked the caller's rights. */
@ApplicationScoped
@Transactional
public class InvitationRows {
    /** Accounts of people in or before their term of office, without a password; ?1 municipality, ?2 day. */
    private static final String INVITED = " from account a"
            + " join person p on p.municipality_id = a.municipality_id and p.id = a.person_id"
            + " left join posting g on g.municipality_id = p.municipality_id and g.person_id = p.id"
            + " and g.duty = 'MAIN' and g.from_on <= ?2 and g.to_on >= ?2"
            + " left join unit u on u.municipality_id = g.municipality_id and u.id = g.unit_id"
            + " where a.municipality_id = ?1 and a.password_hash = '' and a.enabled and p.left_on >= ?2";

    /** Whoever holds a role gets a code only singly, from an administrator. */
    private static final String PLAIN = " and not exists (select 1 from account_role r"
            + " where r.municipality_id = a.municipality_id and r.account_id = a.id)";

    /** An invitation that can be used; ?3 now. */
    private static final String OPEN = "exists (select 1 from invitation i where i.municipality_id = a.municipality_id"
            + " and i.account_id = a.id and i.used_at is null and i.revoked_at is null and i.expires_at > ?3)";

    @PersistenceContext
    EntityManager em;

    /** Who can be invited. */
    record Invitee(long accountId, String staffNumber, String name, String email, String unitName) {}

    InvitationCounts counts(long municipalityId, String authority, LocalDate day, Instant now, boolean mail) {
        Object[] row = (Object[]) em.createNativeQuery("select coalesce(sum(" + OPEN + "), 0), coalesce(sum(not " + OPEN
                        + " and not (?5 and p.email <> '')), 0), coalesce(sum(not " + OPEN
                        + " and ?5 and p.email <> ''), 0)" + INVITED + PLAIN + " and (?4 = '' or p.authority = ?4)")
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, InstantColumn.toColumn(now))
                .setParameter(4, authority)
                .setParameter(5, mail)
                .getSingleResult();
        return new InvitationCounts(
                (int) Columns.number(row[0]), (int) Columns.number(row[1]), (int) Columns.number(row[2]));
    }

    /** Those without an invitation that can be used, by unit and number; with or without an address for mail. */
    @SuppressWarnings("unchecked")
    List<Invitee> waiting(
            long municipalityId, String authority, LocalDate day, Instant now, boolean byMail, boolean mail, int most) {
        List<Object[]> found = em.createNativeQuery("select a.id, p.staff_number,"
                        + " concat(p.family_name, ' ', p.given_name), p.email, coalesce(u.name, '')" + INVITED + PLAIN
                        + " and (?4 = '' or p.authority = ?4) and not " + OPEN + " and (?5 and p.email <> '') = ?6"
                        + " order by u.path, p.staff_number")
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, InstantColumn.toColumn(now))
                .setParameter(4, authority)
                .setParameter(5, mail)
                .setParameter(6, byMail)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(InvitationRows::invitee).toList();
    }

    /** One account that can be invited. */
    Optional<Invitee> one(long municipalityId, long accountId, LocalDate day) {
        List<?> found = em.createNativeQuery("select a.id, p.staff_number, concat(p.family_name, ' ', p.given_name),"
                        + " p.email, coalesce(u.name, '')" + INVITED + " and a.id = ?3 for update")
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, accountId)
                .getResultList();
        return found.stream().findFirst().map(row -> invitee((Object[]) row));
    }

    private static Invitee invitee(Object[] row) {
        return new Invitee(Columns.number(row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }

    /** Ends what can still be used; tells how many. */
    int revoke(long municipalityId, long accountId, Instant now) {
        return em.createNativeQuery("update invitation set revoked_at = ?3 where municipality_id = ?1"
                        + " and account_id = ?2 and used_at is null and revoked_at is null and expires_at > ?3")
                .setParameter(1, municipalityId)
                .setParameter(2, accountId)
                .setParameter(3, InstantColumn.toColumn(now))
                .executeUpdate();
    }

    /** Fresh codes for all of them, holding for {@link Invitations#VALID} from now on. */
    List<InvitationSlip> invite(long municipalityId, long by, List<Invitee> people, Instant now) {
        Instant until = now.plus(Invitations.VALID);
        List<InvitationSlip> slips = people.stream()
                .map(person -> new InvitationSlip(
                        person.accountId(),
                        person.staffNumber(),
                        person.name(),
                        person.unitName(),
                        OneTimePassword.make(),
                        LocalDate.ofInstant(until, Days.ZONE)))
                .toList();
        keep(municipalityId, by, slips, now, until);
        return slips;
    }

    /** Keeps the invitations, their codes hashed, in one batch. */
    private void keep(long municipalityId, long by, List<InvitationSlip> slips, Instant now, Instant until) {
        if (slips.isEmpty()) {
            return;
        }
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement("insert into invitation (id, municipality_id,"
                + " account_id, token_hash, created_by, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (InvitationSlip slip : slips) {
                insert.setLong(1, Ids.next());
                insert.setLong(2, municipalityId);
                insert.setLong(3, slip.accountId());
                insert.setString(4, Passcode.hash(slip.code()));
                insert.setLong(5, by);
                insert.setObject(6, InstantColumn.toColumn(now));
                insert.setObject(7, InstantColumn.toColumn(until));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Invitations could not be kept", e);
        }
    }
}

package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.rules.PasswordRule;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.OfMunicipality;
import jp.hagukumi.platform.Refused;

/** The invited set their first password; nobody is signed in yet, the code stands for them. */
@ApplicationScoped
@Transactional
public class InvitationAcceptance {
    /** What a code leads to: unused, not ended, in time, of an account that may sign in. ?1 hash, ?2 now, ?3 today. */
    private static final String FIND = """
            select i.id, i.municipality_id, a.id, a.sign_in_name, concat(p.family_name, ' ', p.given_name), m.name, m.code
            from invitation i
            join account a on a.municipality_id = i.municipality_id and a.id = i.account_id
            join person p on p.municipality_id = a.municipality_id and p.id = a.person_id
            join municipality m on m.id = a.municipality_id
            where i.token_hash = ?1 and i.used_at is null and i.revoked_at is null and i.expires_at > ?2
              and a.enabled and a.password_hash = '' and p.left_on >= ?3
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Who is invited, as the page greets them. */
    public record Invited(String name, String signInName, String municipalityName, String municipalityCode) {}

    /** Whom the code invites; empty for one that is unknown, used, ended or too old: nobody learns which. */
    public Optional<Invited> find(String code) {
        return row(code, "")
                .map(row -> new Invited((String) row[4], (String) row[3], (String) row[5], (String) row[6]));
    }

    /**
     * Sets the first password; the code is used up.
     *
     * @throws Refused where the code can't be used, or the password is weak
     */
    public Invited accept(String code, String chosen) {
        Object[] row = row(code, " for update").orElseThrow(() -> new Refused("organization.invitation.unusable"));
        Account account = OfMunicipality.locked(em, Account.class, Columns.number(row[1]), Columns.number(row[2]))
                .orElseThrow();
        PasswordRule.weakness(chosen, account.signInName()).ifPresent(weakness -> {
            throw Refused.at("chosen", "organization.password." + weakness, PasswordRule.SHORTEST);
        });
        account.changePassword(passwords.hash(chosen));
        em.flush();
        em.createNativeQuery("update invitation set used_at = ?3 where municipality_id = ?1 and id = ?2")
                .setParameter(1, row[1])
                .setParameter(2, row[0])
                .setParameter(3, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
        String name = account.signInName();
        audit.record(account.municipalityId(), account.id(), name, "account.invitationUsed", "account", name, "", "{}");
        return new Invited((String) row[4], name, (String) row[5], (String) row[6]);
    }

    private Optional<Object[]> row(String code, String lock) {
        List<?> found = em.createNativeQuery(FIND + lock)
                .setParameter(1, Passcode.hash(code))
                .setParameter(2, InstantColumn.toColumn(clock.instant()))
                .setParameter(3, LocalDate.now(clock))
                .getResultList();
        return found.stream().findFirst().map(Object[].class::cast);
    }
}

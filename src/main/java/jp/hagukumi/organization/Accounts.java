package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.rules.PasswordRule;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.OfMunicipality;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.web.SignedIn;

/** Signing in and what belongs to it: passwords, rest after wrong ones, ended sessions. */
@ApplicationScoped
@Transactional
public class Accounts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * The account for a name and password, or empty: unknown, wrong, resting and switched-off look the same and take the
     * same time.
     */
    public Optional<Account> signIn(PasswordCredential credential) {
        Optional<Account> found = byName(credential.municipalityCode(), credential.name());
        boolean right = passwords.matches(
                credential.password(), found.map(Account::passwordHash).orElse(""));
        Instant now = clock.instant();
        if (found.isEmpty() || !found.get().enabled() || found.get().blockedAt(now) || hasLeft(found.get())) {
            return Optional.empty();
        }
        Account account = OfMunicipality.locked(
                        em,
                        Account.class,
                        found.get().municipalityId(),
                        found.get().id())
                .orElseThrow();
        if (!right) {
            account.failed(now);
            return Optional.empty();
        }
        account.signedIn(now);
        return Optional.of(account);
    }

    /** The account of somebody who has left is closed from the day after the last one on. */
    private boolean hasLeft(Account account) {
        return !em.createNativeQuery("select 1 from person where municipality_id = ?1 and id = ?2 and left_on < ?3")
                .setParameter(1, account.municipalityId())
                .setParameter(2, account.personId())
                .setParameter(3, LocalDate.now(clock))
                .getResultList()
                .isEmpty();
    }

    /**
     * Gives the viewer's own account a new password and ends its other sessions; refuses a wrong present password and a
     * weak new one.
     *
     * @return the session generation from now on
     */
    public int changePassword(Viewer viewer, String present, String chosen) {
        Account account = OfMunicipality.locked(em, Account.class, viewer.municipalityId(), viewer.accountId())
                .orElseThrow();
        Instant now = clock.instant();
        if (account.blockedAt(now) || !passwords.matches(present, account.passwordHash())) {
            throw Refused.at("present", "organization.password.wrong");
        }
        PasswordRule.weakness(chosen, account.signInName()).ifPresent(weakness -> {
            throw Refused.at("chosen", "organization.password." + weakness, PasswordRule.SHORTEST);
        });
        if (present.equals(chosen)) {
            throw Refused.at("chosen", "organization.password.same");
        }
        account.changePassword(passwords.hash(chosen));
        audit.record(
                viewer.municipalityId(),
                viewer.accountId(),
                account.signInName(),
                "account.passwordChanged",
                "account",
                account.signInName(),
                "",
                "{}");
        return account.sessionGeneration();
    }

    /** Whether the caller has yet to choose a password of their own. */
    public boolean mustChangePassword(SignedIn caller) {
        return OfMunicipality.find(em, Account.class, caller.municipalityId(), caller.accountId())
                .orElseThrow()
                .mustChangePassword();
    }

    private Optional<Account> byName(String municipalityCode, String name) {
        List<Account> found = em.createQuery(
                        "select a from Account a, Municipality m where m.id = a.municipalityId"
                                + " and m.code = :code and a.signInName = :name",
                        Account.class)
                .setParameter("code", municipalityCode)
                .setParameter("name", name)
                .getResultList();
        return found.stream().findFirst();
    }
}

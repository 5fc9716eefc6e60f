package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Signing in and what belongs to it: passwords, rest after wrong ones, ended sessions. */
@ApplicationScoped
@Transactional
public class Accounts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

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
        if (found.isEmpty() || !found.get().enabled() || found.get().blockedAt(now)) {
            return Optional.empty();
        }
        Account account = em.find(Account.class, found.get().id(), LockModeType.PESSIMISTIC_WRITE);
        if (!right) {
            account.failed(now);
            return Optional.empty();
        }
        account.signedIn(now);
        return Optional.of(account);
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

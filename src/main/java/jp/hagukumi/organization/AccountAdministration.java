package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.OfMunicipality;
import jp.hagukumi.platform.Refused;

/** What an administrator does with the accounts of the staff. */
@ApplicationScoped
@Transactional
public class AccountAdministration {
    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    RoleTerms roleTerms;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Gives a member of the staff an account with a password and exactly these roles from today on; an existing account
     * is changed, where rights of HR that are limited to some 任命権者 stay limited. Nobody changes their own roles.
     *
     * @param mustChange whether the first sign-in asks for another password
     */
    public void give(Viewer viewer, String staffNumber, Set<Role> roles, String initialPassword, boolean mustChange) {
        viewer.require(Role.ADMIN);
        long person = person(viewer.municipalityId(), staffNumber);
        Account account = accountOf(viewer.municipalityId(), person, staffNumber);
        if (account.id() == viewer.accountId()) {
            throw new Refused("organization.account.notOwn");
        }
        account.handOutPassword(passwords.hash(initialPassword), mustChange);
        em.flush();
        roleTerms.replace(viewer.municipalityId(), account.id(), roles, LocalDate.now(clock));
        record(
                viewer,
                account,
                "account.given",
                roles.stream().map(Role::name).sorted().toList().toString());
    }

    /** Lets an account sign in or no longer; its sessions end with the next request. Nobody shuts themselves out. */
    public void enable(Viewer viewer, long accountId, boolean allowed) {
        Account account = other(viewer, accountId);
        account.enable(allowed);
        record(viewer, account, allowed ? "account.enabled" : "account.disabled", "");
    }

    /** Ends all sessions of an account with the next request. */
    public void endSessions(Viewer viewer, long accountId) {
        Account account = other(viewer, accountId);
        account.endSessions();
        record(viewer, account, "account.sessionsEnded", "");
    }

    /** Makes a password that has to be changed at the first sign-in, and returns it, the only time it can be read. */
    public String handOut(Viewer viewer, long accountId) {
        Account account = other(viewer, accountId);
        String password = OneTimePassword.make();
        account.handOutPassword(passwords.hash(password), true);
        record(viewer, account, "account.passwordHandedOut", "");
        return password;
    }

    /**
     * Gives a role for a term. Nobody gives one to themselves. Rights of HR over the people of another 任命権者 than the
     * person's own, or over all where they are limited so far, are a delegation: it has an end, and is told apart in the
     * audit log.
     */
    public void grant(Viewer viewer, long accountId, RoleTerm term) {
        Account account = other(viewer, accountId);
        if (term.from().isAfter(term.to())) {
            throw Refused.at("to", "organization.account.termBackwards");
        }
        boolean delegated = roleTerms.delegates(viewer.municipalityId(), accountId, term, LocalDate.now(clock));
        if (delegated && Days.OPEN.equals(term.to())) {
            throw Refused.at("to", "organization.account.delegationEnds");
        }
        roleTerms.grant(viewer.municipalityId(), accountId, term);
        record(viewer, account, delegated ? "account.hrDelegated" : "account.roleGranted", term.described());
    }

    /** Takes a role that is limited to one 任命権者, or not at all, away from today on. */
    public void revoke(Viewer viewer, long accountId, Role role, String authority) {
        Account account = other(viewer, accountId);
        roleTerms.end(viewer.municipalityId(), accountId, role, authority, LocalDate.now(clock));
        record(viewer, account, "account.roleRevoked", authority.isEmpty() ? role.name() : role + " " + authority);
    }

    private Account other(Viewer viewer, long accountId) {
        viewer.require(Role.ADMIN);
        Account account = OfMunicipality.locked(em, Account.class, viewer.municipalityId(), accountId)
                .orElseThrow(() -> new NotVisible("account " + accountId));
        if (accountId == viewer.accountId()) {
            throw new Refused("organization.account.notOwn");
        }
        return account;
    }

    private void record(Viewer viewer, Account account, String action, String detail) {
        em.flush();
        audit.record(
                viewer,
                action,
                "account",
                account.signInName(),
                "",
                Json.createObjectBuilder().add("detail", detail).build().toString());
    }

    private long person(long municipalityId, String staffNumber) {
        List<?> found = em.createNativeQuery("select id from person where municipality_id = ?1 and staff_number = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, staffNumber)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotVisible("person " + staffNumber);
        }
        return ((Number) found.get(0)).longValue();
    }

    private Account accountOf(long municipalityId, long personId, String staffNumber) {
        return em.createQuery(
                        "select a from Account a where a.municipalityId = :m and a.personId = :person", Account.class)
                .setParameter("m", municipalityId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Account made = new Account(municipalityId, personId, staffNumber, clock.instant());
                    em.persist(made);
                    return made;
                });
    }
}

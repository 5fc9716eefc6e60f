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
import java.util.TreeSet;
import jp.hagukumi.platform.AuditLog;
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
     * is changed. Nobody changes their own roles.
     *
     * @param mustChange whether the first sign-in asks for another password
     */
    public void give(Viewer viewer, String staffNumber, Set<Role> roles, String initialPassword, boolean mustChange) {
        viewer.require(Role.ADMIN);
        long person = person(viewer.municipalityId(), staffNumber);
        Account account = accountOf(viewer.municipalityId(), person, staffNumber);
        if (account.id() == viewer.accountId()) {
            throw new Refused("organization.account.notOwnRoles");
        }
        account.handOutPassword(passwords.hash(initialPassword), mustChange);
        em.flush();
        roleTerms.replace(viewer.municipalityId(), account.id(), roles, LocalDate.now(clock));
        String detail = Json.createObjectBuilder()
                .add(
                        "roles",
                        Json.createArrayBuilder(
                                new TreeSet<>(roles.stream().map(Role::name).toList())))
                .build()
                .toString();
        audit.record(
                viewer.municipalityId(),
                viewer.accountId(),
                viewer.name(),
                "account.given",
                "account",
                account.signInName(),
                "",
                detail);
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

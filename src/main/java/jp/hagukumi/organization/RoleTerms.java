package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;

/** The dated roles of accounts. EMPLOYEE and SUPERVISOR are derived and can't be granted. */
@ApplicationScoped
@Transactional
public class RoleTerms {
    /** What can be granted. */
    public static final Set<Role> GRANTABLE = Set.copyOf(EnumSet.range(Role.HR, Role.JOINT_ANALYST));

    @PersistenceContext
    EntityManager em;

    /**
     * Leaves exactly these roles in force from the given day on, without an end. Rights of HR that are limited to some
     * 任命権者 stay as they are: a name of a role says nothing about widening them.
     */
    void replace(long municipalityId, long accountId, Set<Role> roles, LocalDate today) {
        roles.forEach(RoleTerms::requireGrantable);
        for (Role role : GRANTABLE) {
            if (roles.contains(role) && !(role == Role.HR && limited(municipalityId, accountId, today))) {
                grant(municipalityId, accountId, new RoleTerm(role, "", today, Days.OPEN));
            } else if (!roles.contains(role)) {
                end(municipalityId, accountId, role, today);
            }
        }
    }

    /** Puts the role in force for the term; a term already running on its first day gets the new end. */
    void grant(long municipalityId, long accountId, RoleTerm term) {
        if (!GRANTABLE.contains(term.role())) {
            throw Refused.at(
                    "roles", "organization.account.notGrantable", term.role().name());
        }
        int running = em.createNativeQuery("""
                        update account_role set to_on = ?5
                        where municipality_id = ?1 and account_id = ?2 and role = ?3 and authority = ?6
                          and from_on <= ?4 and to_on >= ?4
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, accountId)
                .setParameter(3, term.role().name())
                .setParameter(4, term.from())
                .setParameter(5, term.to())
                .setParameter(6, term.authority())
                .executeUpdate();
        if (running == 0) {
            insert(municipalityId, accountId, term);
        }
    }

    /**
     * Whether the term is a delegation: it gives rights of HR over the people of another 任命権者 than the person's own, or
     * over those of all to somebody whose rights are limited.
     */
    boolean delegates(long municipalityId, long accountId, RoleTerm term, LocalDate today) {
        if (term.role() != Role.HR) {
            return false;
        }
        if (term.authority().isEmpty()) {
            return limited(municipalityId, accountId, today) && !overAll(municipalityId, accountId, today);
        }
        String home = home(municipalityId, accountId);
        return !home.isEmpty() && !home.equals(term.authority());
    }

    /** 任命権者 of the person behind the account; empty for accounts without one. */
    private String home(long municipalityId, long accountId) {
        return (String) em.createNativeQuery("""
                        select coalesce(max(p.authority), '') from account a
                        join person p on p.municipality_id = a.municipality_id and p.id = a.person_id
                        where a.municipality_id = ?1 and a.id = ?2
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, accountId)
                .getSingleResult();
    }

    /** Whether rights of HR, on the day or later, are limited to some 任命権者. */
    private boolean limited(long municipalityId, long accountId, LocalDate day) {
        return holds(municipalityId, accountId, day, "authority <> ''");
    }

    /** Whether the rights of HR are over all for good, so that a limited term beside them limits nothing. */
    private boolean overAll(long municipalityId, long accountId, LocalDate day) {
        return holds(
                municipalityId, accountId, day, "authority = '' and from_on <= ?3 and to_on = '" + Days.OPEN + "'");
    }

    private boolean holds(long municipalityId, long accountId, LocalDate day, String which) {
        return !em.createNativeQuery("select 1 from account_role where municipality_id = ?1 and account_id = ?2"
                        + " and role = 'HR' and to_on >= ?3 and " + which)
                .setParameter(1, municipalityId)
                .setParameter(2, accountId)
                .setParameter(3, day)
                .getResultList()
                .isEmpty();
    }

    /** Takes the role away from the given day on, for whichever 任命権者. */
    private void end(long municipalityId, long accountId, Role role, LocalDate today) {
        em.createNativeQuery("""
                        select distinct authority from account_role
                        where municipality_id = ?1 and account_id = ?2 and role = ?3 and to_on >= ?4
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, accountId)
                .setParameter(3, role.name())
                .setParameter(4, today)
                .getResultList()
                .forEach(authority -> end(municipalityId, accountId, role, (String) authority, today));
    }

    /** Takes the role away from the given day on; also terms that would begin later. */
    void end(long municipalityId, long accountId, Role role, String authority, LocalDate today) {
        em.createNativeQuery("""
                        delete from account_role
                        where municipality_id = ?1 and account_id = ?2 and role = ?3 and from_on >= ?4
                          and authority = ?5
                        """)
                .setParameter(5, authority)
                .setParameter(1, municipalityId)
                .setParameter(2, accountId)
                .setParameter(3, role.name())
                .setParameter(4, today)
                .executeUpdate();
        em.createNativeQuery("""
                        update account_role set to_on = ?5
                        where municipality_id = ?1 and account_id = ?2 and role = ?3 and to_on >= ?4
                          and authority = ?6
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, accountId)
                .setParameter(3, role.name())
                .setParameter(4, today)
                .setParameter(5, today.minusDays(1))
                .setParameter(6, authority)
                .executeUpdate();
    }

    private static void requireGrantable(Role role) {
        if (!GRANTABLE.contains(role)) {
            throw Refused.at("roles", "organization.account.notGrantable", role.name());
        }
    }

    private void insert(long municipalityId, long accountId, RoleTerm term) {
        em.createNativeQuery("""
                        insert into account_role (id, municipality_id, account_id, role, authority, from_on, to_on)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, accountId)
                .setParameter(4, term.role().name())
                .setParameter(5, term.authority())
                .setParameter(6, term.from())
                .setParameter(7, term.to())
                .executeUpdate();
    }
}

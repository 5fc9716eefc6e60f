package jp.hagukumi.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;

/** Accounts of the people of a {@link Town}, without passwords. */
@ApplicationScoped
@Transactional
public class TownAccounts {
    @PersistenceContext
    EntityManager em;

    /** Opens an account that may be used at once; returns its id. */
    public long open(long city, long person) {
        long id = Ids.next();
        em.createNativeQuery("insert into account (id, municipality_id, person_id, sign_in_name,"
                        + " must_change_password, created_at) values (?1, ?2, ?3, ?4, 0, ?5)")
                .setParameter(1, id)
                .setParameter(2, city)
                .setParameter(3, person)
                .setParameter(4, "account" + person)
                .setParameter(5, LocalDateTime.of(2026, 4, 1, 0, 0))
                .executeUpdate();
        return id;
    }

    /** The same with a role from long ago without an end. */
    public long open(long city, long person, Role role, String authority) {
        long account = open(city, person);
        grant(city, account, role, authority, Town.LONG_AGO, Days.OPEN);
        return account;
    }

    public void grant(long city, long account, Role role, String authority, LocalDate from, LocalDate to) {
        em.createNativeQuery("insert into account_role (id, municipality_id, account_id, role, authority, from_on,"
                        + " to_on) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, Ids.next())
                .setParameter(2, city)
                .setParameter(3, account)
                .setParameter(4, role.name())
                .setParameter(5, authority)
                .setParameter(6, from)
                .setParameter(7, to)
                .executeUpdate();
    }
}

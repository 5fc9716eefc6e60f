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
import java.util.Set;
import jp.hagukumi.platform.MunicipalityIds;

/** The 団体 of this installation. */
@ApplicationScoped
@Transactional
public class Municipalities implements MunicipalityIds {
    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    ApiTokens tokens;

    @Inject
    RoleTerms roleTerms;

    @Inject
    Clock clock;

    /** Ids of all. */
    @Override
    public List<Long> all() {
        return em.createQuery("select m.id from Municipality m order by m.code", Long.class)
                .getResultList();
    }

    /** All, by code. */
    public List<Municipality> list() {
        return em.createQuery("select m from Municipality m order by m.code", Municipality.class)
                .getResultList();
    }

    /** The one with the given 全国地方公共団体コード. */
    public Optional<Municipality> byCode(String code) {
        return em.createQuery("select m from Municipality m where m.code = :code", Municipality.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Creates what the entry asks for and does not exist yet. */
    void ensure(SetupFile.Entry entry) {
        Municipality municipality = byCode(entry.code()).orElseGet(() -> {
            Municipality made = new Municipality(entry.code(), entry.name(), entry.kind(), clock.instant());
            em.persist(made);
            em.flush();
            return made;
        });
        if (entry.administrator() != null) {
            ensureAdministrator(municipality.id(), entry.administrator());
        }
        if (entry.token() != null) {
            tokens.ensure(municipality.id(), entry.token().request(), "setup");
        }
    }

    private void ensureAdministrator(long municipalityId, SetupFile.Administrator administrator) {
        boolean exists = !em.createQuery(
                        "select a.id from Account a where a.municipalityId = :m and a.signInName = :name", Long.class)
                .setParameter("m", municipalityId)
                .setParameter("name", administrator.signInName())
                .getResultList()
                .isEmpty();
        if (exists) {
            return;
        }
        Account account = new Account(municipalityId, null, administrator.signInName(), clock.instant());
        account.handOutPassword(
                passwords.hash(administrator.initialPassword()), !Boolean.FALSE.equals(administrator.mustChange()));
        em.persist(account);
        em.flush();
        roleTerms.replace(municipalityId, account.id(), Set.of(Role.ADMIN), LocalDate.now(clock));
    }
}

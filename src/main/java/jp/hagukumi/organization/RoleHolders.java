package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;

/** Members of the staff who hold a role on a day, for what they must be told. */
@ApplicationScoped
@Transactional
public class RoleHolders {
    private static final String HOLDERS = """
            select distinct a.person_id from account_role r
            join account a on a.municipality_id = r.municipality_id and a.id = r.account_id and a.enabled = 1
              and a.person_id is not null
            where r.municipality_id = ?1 and r.role = ?2 and r.from_on <= ?3 and r.to_on >= ?3
            """;

    @PersistenceContext
    EntityManager em;

    /** Whatever 任命権者 their role is limited to. */
    public Set<Long> of(long municipalityId, Role role, LocalDate day) {
        List<?> rows = em.createNativeQuery(HOLDERS)
                .setParameter(1, municipalityId)
                .setParameter(2, role.name())
                .setParameter(3, day)
                .getResultList();
        return rows.stream().map(Columns::number).collect(Collectors.toSet());
    }
}

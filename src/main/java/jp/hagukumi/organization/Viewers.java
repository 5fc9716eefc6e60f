package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** Reads what makes a {@link Viewer}: the account, its roles of the day and of appointments, the posts of the person. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class Viewers {
    private static final String ROLES = """
            select a.person_id, a.sign_in_name, p.family_name, p.given_name, r.role, r.authority,
              case when r.authority = p.authority then 0 else 1 end, r.to_on, r.from_on, p.employment_type
            from account a
            left join person p on p.municipality_id = a.municipality_id and p.id = a.person_id
            left join account_role r on r.municipality_id = a.municipality_id and r.account_id = a.id
              and r.from_on <= ?2 and r.to_on >= ?2
            where a.id = ?1 and a.municipality_id = ?3
            union all
            select a.person_id, a.sign_in_name, p.family_name, p.given_name, o.grants, '', 1, d.to_on, d.from_on, p.employment_type
            from account a
            join person p on p.municipality_id = a.municipality_id and p.id = a.person_id
            join designation d on d.municipality_id = a.municipality_id and d.person_id = a.person_id
              and d.from_on <= ?2 and d.to_on >= ?2
            join designation_role o on o.municipality_id = d.municipality_id and o.code = d.role_code
              and o.grants <> ''
            where a.id = ?1 and a.municipality_id = ?3
            order by 7, 8 desc, 9, 6
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * A viewer and what they can turn their rights of HR to.
     *
     * @param authorities 任命権者 these rights hold for on this day, that of the person first; one empty text: all
     */
    record Found(Viewer viewer, List<String> authorities) {}

    /**
     * The viewer on this day, with two statements.
     *
     * @param wanted 任命権者 to act for, where the rights of HR hold for several
     */
    @SuppressWarnings("unchecked")
    Found of(SignedIn caller, String wanted) {
        LocalDate today = LocalDate.now(clock);
        List<Object[]> roles = em.createNativeQuery(ROLES)
                .setParameter(1, caller.accountId())
                .setParameter(2, today)
                .setParameter(3, caller.municipalityId())
                .getResultList();
        Object[] first = roles.get(0);
        Set<Role> held = EnumSet.of(Role.EMPLOYEE);
        roles.stream().filter(row -> row[4] != null).forEach(row -> held.add(Role.valueOf((String) row[4])));
        List<String> authorities = authorities(roles);
        String authority = authorities.contains(wanted) ? wanted : authorities.isEmpty() ? "" : authorities.get(0);
        Long person = first[0] == null ? null : ((Number) first[0]).longValue();
        String name = first[2] == null ? (String) first[1] : first[2] + " " + first[3];
        Viewer viewer = withPosts(caller, person, name, held, authority, today);
        if (EmploymentType.EXTERNAL.name().equals(first[9]) && viewer.unitName().isEmpty()) {
            held.add(Role.GUEST);
        }
        return new Found(viewer, authorities);
    }

    /** 任命権者 that the role HR is limited to, without doubles; rights over all go before. */
    private static List<String> authorities(List<Object[]> roles) {
        List<String> found = roles.stream()
                .filter(row -> Role.HR.name().equals(row[4]))
                .map(row -> (String) row[5])
                .distinct()
                .toList();
        return found.contains("") ? List.of("") : found;
    }

    private Viewer withPosts(
            SignedIn caller, @Nullable Long person, String name, Set<Role> held, String authority, LocalDate today) {
        HeadedUnits.Posts posts = person == null
                ? new HeadedUnits.Posts("", Set.of())
                : HeadedUnits.of(em, caller.municipalityId(), person, today);
        if (!posts.headedPaths().isEmpty()) {
            held.add(Role.SUPERVISOR);
        }
        return new Viewer(
                caller.accountId(),
                caller.municipalityId(),
                person,
                name,
                posts.mainUnitName(),
                held,
                authority,
                posts.headedPaths());
    }
}

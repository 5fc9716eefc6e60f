package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.InstantColumn;

/** The accounts of a municipality for its administrator, in two statements. */
@ApplicationScoped
@Transactional
public class AccountList {
    /** ?1 municipality, ?2 text as typed, ?3 day, ?4 text normalised, ?5 now. */
    private static final String FIND = """
            select a.id, a.sign_in_name, concat(p.family_name, ' ', p.given_name), u.name, a.enabled,
              a.password_hash <> '', a.last_signed_in_at,
              exists (select 1 from account_role r where r.municipality_id = a.municipality_id
                and r.account_id = a.id and r.to_on >= ?3) as has_role,
              coalesce(p.left_on < ?3, false),
              exists (select 1 from invitation i where i.municipality_id = a.municipality_id
                and i.account_id = a.id and i.used_at is null and i.revoked_at is null
                and i.expires_at > ?5)
            from account a
            left join person p on p.municipality_id = a.municipality_id and p.id = a.person_id
            left join posting g on g.municipality_id = a.municipality_id and g.person_id = a.person_id
              and g.duty = 'MAIN' and g.from_on <= ?3 and g.to_on >= ?3
            left join unit u on u.municipality_id = g.municipality_id and u.id = g.unit_id
            where a.municipality_id = ?1
              and (?2 = '' or locate(?2, a.sign_in_name) > 0 or locate(?4, p.search_text) > 0)
            order by has_role desc, a.sign_in_name
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Accounts whose sign-in name, name or kana holds the text, those with roles first.
     *
     * @param text empty: all
     * @param most most lines
     */
    @SuppressWarnings("unchecked")
    public List<AccountLine> find(Viewer viewer, String text, int most) {
        viewer.require(Role.ADMIN);
        List<Object[]> rows = em.createNativeQuery(FIND)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, text)
                .setParameter(3, LocalDate.now(clock))
                .setParameter(4, SearchText.normalise(text))
                .setParameter(5, InstantColumn.toColumn(clock.instant()))
                .setMaxResults(most)
                .getResultList();
        Map<Long, List<RoleTerm>> roles = roles(viewer);
        return rows.stream().map(row -> line(row, roles)).toList();
    }

    /** The 任命権者 of the staff, as the municipality writes them. */
    @SuppressWarnings("unchecked")
    public List<String> authorities(Viewer viewer) {
        viewer.require(Role.ADMIN);
        return em.createNativeQuery("select distinct authority from person where municipality_id = ?1 order by 1")
                .setParameter(1, viewer.municipalityId())
                .getResultList();
    }

    /** Roles are few in a municipality, so all of them are read at once. */
    @SuppressWarnings("unchecked")
    private Map<Long, List<RoleTerm>> roles(Viewer viewer) {
        List<Object[]> rows = em.createNativeQuery("""
                        select account_id, role, authority, from_on, to_on from account_role
                        where municipality_id = ?1 and to_on >= ?2 order by from_on, role
                        """)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, LocalDate.now(clock))
                .getResultList();
        Map<Long, List<RoleTerm>> byAccount = new HashMap<>();
        for (Object[] row : rows) {
            byAccount
                    .computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                    .add(new RoleTerm(Role.valueOf((String) row[1]), (String) row[2], day(row[3]), day(row[4])));
        }
        return byAccount;
    }

    private static AccountLine line(Object[] row, Map<Long, List<RoleTerm>> roles) {
        long id = ((Number) row[0]).longValue();
        return new AccountLine(
                id,
                (String) row[1],
                row[2] == null ? "" : (String) row[2],
                row[3] == null ? "" : (String) row[3],
                isTrue(row[4]),
                AccountState.of(isTrue(row[4]), isTrue(row[8]), isTrue(row[5]), isTrue(row[9])),
                row[6] == null ? null : InstantColumn.ofColumn(row[6]),
                roles.getOrDefault(id, List.of()));
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** BOOLEAN columns arrive as Boolean or as a number, by driver settings. */
    static boolean isTrue(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }
}

package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.platform.web.SignInSource;
import jp.hagukumi.platform.web.SignedIn;

/** Answers the mechanism from the accounts of this feature. */
@ApplicationScoped
@Transactional
public class AccountSource implements SignInSource {
    private static final String ROLES = """
            select a.session_generation, r.role, a.must_change_password
            from account a
            left join account_role r on r.municipality_id = a.municipality_id and r.account_id = a.id
              and r.from_on <= ?2 and r.to_on >= ?2
            where a.id = ?1 and a.municipality_id = ?3 and a.enabled
              and not exists (select 1 from person p where p.municipality_id = a.municipality_id
                and p.id = a.person_id and p.left_on < ?2)
            union all
            select a.session_generation, o.grants, a.must_change_password
            from account a
            join designation d on d.municipality_id = a.municipality_id and d.person_id = a.person_id
              and d.from_on <= ?2 and d.to_on >= ?2
            join designation_role o on o.municipality_id = d.municipality_id and o.code = d.role_code
              and o.grants <> ''
            where a.id = ?1 and a.municipality_id = ?3 and a.enabled
              and not exists (select 1 from person p where p.municipality_id = a.municipality_id
                and p.id = a.person_id and p.left_on < ?2)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    ApiTokens tokens;

    @Inject
    Clock clock;

    @Override
    public Optional<SignedIn> check(Credential credential) {
        if (!(credential instanceof PasswordCredential typed)) {
            return Optional.empty();
        }
        return accounts.signIn(typed)
                .map(account -> new SignedIn(
                        account.signInName(),
                        account.id(),
                        account.municipalityId(),
                        account.sessionGeneration(),
                        clock.instant(),
                        false));
    }

    @Override
    public Optional<SignedIn> checkToken(String token) {
        return tokens.check(token);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    @SuppressWarnings("unchecked")
    public Optional<Set<String>> rolesOf(SignedIn caller) {
        LocalDate today = LocalDate.now(clock);
        List<Object[]> rows = em.createNativeQuery(ROLES)
                .setParameter(1, caller.accountId())
                .setParameter(2, today)
                .setParameter(3, caller.municipalityId())
                .getResultList();
        if (rows.isEmpty() || ((Number) rows.get(0)[0]).intValue() != caller.generation()) {
            return Optional.empty();
        }
        Set<String> roles = new HashSet<>();
        roles.add(Role.EMPLOYEE.name());
        if (!caller.byToken() && isTrue(rows.get(0)[2])) {
            roles.add(MUST_CHANGE_PASSWORD);
        }
        rows.stream().filter(row -> row[1] != null).forEach(row -> roles.add((String) row[1]));
        return Optional.of(roles);
    }

    /** BOOLEAN columns arrive as Boolean or as a number, by driver settings. */
    private static boolean isTrue(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }
}

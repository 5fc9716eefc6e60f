package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.web.SignedIn;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an account may do, from one request to the next. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {
    private static final String PASSWORD = "夕焼けの下で笛を吹く2026";

    @Inject
    Town town;

    @Inject
    AccountAdministration administration;

    @Inject
    AccountSource source;

    @PersistenceContext
    EntityManager em;

    private Viewer administrator;
    private String code;

    @BeforeEach
    void found() {
        long city = town.found();
        code = (String) em.createNativeQuery("select code from municipality where id = ?1")
                .setParameter(1, city)
                .getSingleResult();
        administrator = new Viewer(1, city, null, "管理", "", Set.of(Role.EMPLOYEE, Role.ADMIN), "", Set.of());
        town.person(city, "000001");
        administration.give(administrator, "000001", Set.of(Role.HR), PASSWORD, false);
    }

    private Optional<SignedIn> signIn(String password) {
        return source.check(new PasswordCredential(code, "000001", password));
    }

    @Test
    void a_role_taken_away_is_missing_from_the_next_request_on() {
        SignedIn officer = signIn(PASSWORD).orElseThrow();
        assertThat(source.rolesOf(officer)).hasValue(Set.of("EMPLOYEE", "HR"));
        administration.revoke(administrator, officer.accountId(), Role.HR, "");
        assertThat(source.rolesOf(officer)).hasValue(Set.of("EMPLOYEE"));
    }

    @Test
    void a_disabled_account_has_no_session_and_no_way_in_and_its_old_session_does_not_come_back() {
        SignedIn officer = signIn(PASSWORD).orElseThrow();
        administration.enable(administrator, officer.accountId(), false);
        assertThat(source.rolesOf(officer)).isEmpty();
        assertThat(signIn(PASSWORD)).isEmpty();
        administration.enable(administrator, officer.accountId(), true);
        assertThat(source.rolesOf(officer)).isEmpty();
        assertThat(signIn(PASSWORD)).isPresent();
    }

    @Test
    void after_five_wrong_passwords_in_a_row_even_the_right_one_is_refused() {
        for (int i = 0; i < 4; i++) {
            assertThat(signIn("まちがい" + i)).isEmpty();
        }
        assertThat(signIn(PASSWORD)).isPresent();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("まちがい" + i)).isEmpty();
        }
        assertThat(signIn(PASSWORD)).isEmpty();
    }

    @Test
    void a_password_handed_out_ends_the_sessions_and_opens_nothing_but_the_page_for_a_new_one() {
        SignedIn officer = signIn(PASSWORD).orElseThrow();
        String slip = administration.handOut(administrator, officer.accountId());
        assertThat(source.rolesOf(officer)).isEmpty();
        assertThat(signIn(PASSWORD)).isEmpty();
        assertThat(source.rolesOf(signIn(slip).orElseThrow()).orElseThrow()).contains("MUST_CHANGE_PASSWORD");
    }

    @Test
    void nobody_but_an_administrator_of_the_same_municipality_acts_on_an_account() {
        long account = signIn(PASSWORD).orElseThrow().accountId();
        Viewer foreign = new Viewer(9, town.found(), null, "他市", "", Set.of(Role.EMPLOYEE, Role.ADMIN), "", Set.of());
        assertThatThrownBy(() -> administration.endSessions(foreign, account)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> administration.handOut(town.hr(administrator.municipalityId()), account))
                .isInstanceOf(NotVisible.class);
        Viewer oneself =
                new Viewer(account, administrator.municipalityId(), null, "本人", "", Set.of(Role.ADMIN), "", Set.of());
        assertThatThrownBy(() -> administration.enable(oneself, account, false)).isInstanceOf(Refused.class);
    }
}

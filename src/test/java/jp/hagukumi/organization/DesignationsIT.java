package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.web.SignedIn;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rights of access follow the term of an appointment. */
@ExtendWith(ArquillianExtension.class)
class DesignationsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    Designations designations;

    @Inject
    Viewers viewers;

    @Inject
    AccountSource source;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private long city;
    private long unit;
    private long person;
    private Viewer dx;
    private SignedIn caller;

    @BeforeEach
    void found() throws Exception {
        city = town.found();
        unit = town.unit(city, "11", UnitKind.SECTION);
        person = town.person(city, "100001");
        town.post(city, person, unit, Grade.STAFF, "");
        dx = new Viewer(1, city, null, "DX", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
        caller = new SignedIn("100001", accounts.open(city, person), city, 0, Instant.EPOCH, false);
        role("LEADER", "DX_LEADER");
        role("FRIEND", "");
    }

    private void role(String code, String grants) throws Exception {
        transaction.begin();
        em.createNativeQuery("insert into designation_role (id, municipality_id, code, name, grants, scope)"
                        + " values (?1, ?2, ?3, ?3, ?4, 'SECTIONS')")
                .setParameter(1, Ids.next())
                .setParameter(2, city)
                .setParameter(3, code)
                .setParameter(4, grants)
                .executeUpdate();
        transaction.commit();
    }

    private long designate(String role, LocalDate from, LocalDate to) {
        return designations.put(dx, new Designation(person, unit, role, false, from, to));
    }

    private Set<Role> roles() {
        return viewers.of(caller, "").viewer().roles();
    }

    @Test
    void the_right_of_a_role_begins_and_ends_with_the_term() {
        designate("LEADER", TODAY.plusDays(1), TODAY.plusDays(9));
        designate("LEADER", TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(roles()).containsExactly(Role.EMPLOYEE);
        assertThat(source.rolesOf(caller)).contains(Set.of("EMPLOYEE"));

        long id = designate("LEADER", TODAY, TODAY);
        assertThat(roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.DX_LEADER);
        assertThat(source.rolesOf(caller)).contains(Set.of("EMPLOYEE", "DX_LEADER"));

        designations.endWith(dx, id, person, TODAY.minusDays(1));
        assertThat(roles()).containsExactly(Role.EMPLOYEE);
    }

    @Test
    void a_role_without_rights_gives_none_and_the_name_of_the_viewer_stays() {
        designate("FRIEND", TODAY, TODAY.plusDays(9));
        assertThat(roles()).containsExactly(Role.EMPLOYEE);
        designate("LEADER", TODAY, TODAY.plusDays(9));
        assertThat(viewers.of(caller, "").viewer().name()).isEqualTo("試験 100001");
    }

    @Test
    void which_roles_people_hold_is_told_as_of_a_day() {
        designate("LEADER", TODAY.minusDays(9), TODAY);
        designate("FRIEND", TODAY.plusDays(1), TODAY.plusDays(9));
        long other = town.person(city, "100002");

        assertThat(designations.held(city, List.of(person, other), TODAY)).isEqualTo(Map.of(person, Set.of("LEADER")));
        assertThat(designations.held(city, List.of(person), TODAY.plusDays(1)))
                .isEqualTo(Map.of(person, Set.of("FRIEND")));
        assertThat(designations.names(city)).containsOnlyKeys("LEADER", "FRIEND");
    }

    @Test
    void only_the_dx_office_of_the_town_writes_them() {
        Viewer clerk = town.clerk(city, person);
        assertThatThrownBy(() -> designations.put(clerk, new Designation(person, unit, "LEADER", false, TODAY, TODAY)))
                .isInstanceOf(NotVisible.class);
        long id = designate("LEADER", TODAY, TODAY.plusDays(9));
        Viewer elsewhere =
                new Viewer(1, town.found(), null, "DX", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
        assertThatThrownBy(() -> designations.endWith(elsewhere, id, person, TODAY))
                .isInstanceOf(NotVisible.class);
        assertThat(roles()).contains(Role.DX_LEADER);
    }
}

package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HR of 市長 that is given the rights over the people of 教育委員会 for some days. */
@ExtendWith(ArquillianExtension.class)
class DelegationIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final String BOARD = "教育委員会";
    private static final String TURN = "value=\"" + BOARD + "\"";

    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    AccountAdministration administration;

    @PersistenceContext
    EntityManager em;

    private long city;
    private long officer;
    private Viewer admin;
    private Visitor visitor;

    @BeforeEach
    void found() {
        city = town.found();
        long unit = town.unit(city, "11", UnitKind.SECTION);
        for (String number : List.of("100001", "200001", "300001", "900001")) {
            town.post(city, town.person(city, number), unit, Grade.STAFF, "");
        }
        change("200001", BOARD);
        change("300001", "消防長");
        officer = accounts.open(city, person("900001"), Role.HR, "市長");
        admin = new Viewer(1, city, null, "管理", "", Set.of(Role.EMPLOYEE, Role.ADMIN), "", Set.of());
        visitor = Visitor.as(city, officer);
    }

    private long person(String number) {
        return ((Number) em.createNativeQuery("select id from person where municipality_id = ?1 and staff_number = ?2")
                        .setParameter(1, city)
                        .setParameter(2, number)
                        .getSingleResult())
                .longValue();
    }

    private void change(String number, String authority) {
        town.change(person(number), "authority", authority);
    }

    private void delegate(LocalDate from, LocalDate to) {
        administration.grant(admin, officer, new RoleTerm(Role.HR, BOARD, from, to));
    }

    @Test
    void before_its_first_day_a_delegation_gives_nothing() {
        delegate(TODAY.plusDays(1), TODAY.plusDays(30));
        assertSeesOnly("100001");
        assertThat(visitor.get("/hr/staff")).doesNotContain(TURN);
    }

    @Test
    void within_its_days_the_officer_turns_to_the_people_of_the_other_authority_and_back() {
        delegate(TODAY, TODAY);
        assertSeesOnly("100001");
        assertThat(visitor.get("/hr/staff")).contains(TURN);
        visitor.post("/acting-for", "authority", BOARD);
        assertSeesOnly("200001");
        visitor.post("/acting-for", "authority", "市長");
        assertSeesOnly("100001");
    }

    @Test
    void after_its_last_day_a_session_that_had_turned_there_is_back_with_its_own_people() {
        delegate(TODAY.minusDays(30), TODAY);
        visitor.post("/acting-for", "authority", BOARD);
        assertSeesOnly("200001");
        delegate(TODAY.minusDays(30), TODAY.minusDays(1));
        assertSeesOnly("100001");
        assertThat(visitor.get("/hr/staff")).doesNotContain(TURN);
    }

    @Test
    void nobody_turns_to_an_authority_that_was_not_delegated() {
        delegate(TODAY, TODAY);
        assertThat(visitor.status("/acting-for", "authority", "消防長")).isEqualTo(404);
        assertSeesOnly("100001");
    }

    @Test
    void a_delegation_has_an_end_and_an_entry_of_its_own_in_the_audit_log() {
        assertThatThrownBy(() -> delegate(TODAY, Days.OPEN)).isInstanceOf(Refused.class);
        delegate(TODAY, TODAY.plusDays(9));
        assertThat(entries("account.hrDelegated"))
                .singleElement()
                .asString()
                .contains("HR " + BOARD + " 2026-06-26/2026-07-05");
    }

    @Test
    void rights_over_all_are_a_delegation_to_somebody_whose_rights_are_limited() {
        assertThatThrownBy(() -> grant(officer, "", Days.OPEN)).isInstanceOf(Refused.class);
        grant(officer, "", TODAY.plusDays(9));
        assertThat(entries("account.hrDelegated")).singleElement().asString().contains("HR 2026-06-26/2026-07-05");
        assertThatThrownBy(() -> grant(officer, "", Days.OPEN)).isInstanceOf(Refused.class);
        assertThat(entries("account.roleGranted")).isEmpty();
    }

    @Test
    void rights_over_another_authority_are_a_delegation_to_somebody_without_any_so_far() {
        long clerk = accounts.open(city, person("100001"));
        assertThatThrownBy(() -> grant(clerk, BOARD, Days.OPEN)).isInstanceOf(Refused.class);
        grant(clerk, BOARD, TODAY);
        assertThat(entries("account.hrDelegated")).hasSize(1);
        long other = accounts.open(city, person("200001"));
        grant(other, BOARD, Days.OPEN);
        long central = accounts.open(city, person("300001"));
        grant(central, "", Days.OPEN);
        assertThat(entries("account.roleGranted")).hasSize(2);
    }

    @Test
    void the_rights_over_ones_own_people_are_extended_without_an_end_beside_a_delegation() {
        grant(officer, "市長", TODAY.plusDays(3));
        delegate(TODAY, TODAY.plusDays(9));
        grant(officer, "市長", Days.OPEN);
        assertThat(entries("account.roleGranted")).hasSize(2);
        assertThat(entries("account.hrDelegated")).hasSize(1);
    }

    @Test
    void a_session_begins_with_ones_own_people_though_the_delegation_lasts_longer() {
        grant(officer, "市長", TODAY.plusDays(3));
        delegate(TODAY, TODAY.plusDays(9));
        assertSeesOnly("100001");
    }

    @Test
    void an_account_given_anew_with_the_role_keeps_rights_that_are_limited() {
        delegate(TODAY, TODAY.plusDays(9));
        administration.give(admin, "900001", Set.of(Role.HR, Role.DX_OFFICE), "試験のための合言葉です", false);
        assertThat(em.createNativeQuery("select concat(role, authority, ' ', to_on) from account_role"
                                + " where account_id = ?1 order by role, to_on")
                        .setParameter(1, officer)
                        .getResultList())
                .hasToString("[DX_OFFICE 9999-12-31, HR教育委員会 2026-07-05, HR市長 9999-12-31]");
        administration.give(admin, "900001", Set.of(), "試験のための合言葉です", false);
        assertThat(em.createNativeQuery(
                                "select role from account_role where account_id = ?1 and from_on <= ?2 and to_on >= ?2")
                        .setParameter(1, officer)
                        .setParameter(2, TODAY)
                        .getResultList())
                .as("without the role in the list all of it ends")
                .isEmpty();
    }

    private void grant(long account, String authority, LocalDate to) {
        administration.grant(admin, account, new RoleTerm(Role.HR, authority, TODAY, to));
    }

    private List<?> entries(String action) {
        return em.createNativeQuery("select detail from audit_entry where municipality_id = ?1 and action = ?2")
                .setParameter(1, city)
                .setParameter(2, action)
                .getResultList();
    }

    @Test
    void taking_a_delegation_back_leaves_the_rights_over_ones_own_people() {
        delegate(TODAY, TODAY.plusDays(9));
        administration.revoke(admin, officer, Role.HR, BOARD);
        assertThat(visitor.get("/hr/staff")).doesNotContain(TURN);
        assertSeesOnly("100001");
    }

    private void assertSeesOnly(String number) {
        String list = visitor.get("/hr/staff");
        assertThat(List.of("100001", "200001", "300001"))
                .filteredOn(other -> list.contains("試験 " + other))
                .containsExactly(number);
    }
}

package jp.hagukumi.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Set;
import jp.hagukumi.organization.ApiTokens;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Outbox;
import jp.hagukumi.reporting.Duties;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages of administrators and HR with something on them, over HTTP. */
@ExtendWith(ArquillianExtension.class)
class AdminPagesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);

    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    Duties duties;

    @Inject
    Outbox outbox;

    @Inject
    ApiTokens tokens;

    @Inject
    AuditLog audit;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private long city;
    private long person;
    private long account;
    private Visitor visitor;

    @BeforeEach
    void found() {
        city = town.found();
        person = town.person(city, "000009");
        account = accounts.open(city, person, Role.ADMIN, "");
        accounts.grant(city, account, Role.HR, "", Town.LONG_AGO, DAY.plusYears(1));
        visitor = Visitor.as(city, account);
    }

    @Test
    void a_mail_that_could_not_be_sent_stands_on_the_page_of_jobs_with_its_reason_and_a_way_to_send_it_again()
            throws Exception {
        transaction.begin();
        outbox.put(city, "notice", "test/" + city, "{}");
        em.createNativeQuery("update outbox set attempts = 12, last_error = '550 <no such user>',"
                        + " next_try_at = '2026-01-01' where municipality_id = ?1")
                .setParameter(1, city)
                .executeUpdate();
        transaction.commit();
        assertThat(visitor.get("/admin/jobs"))
                .contains("届けられなかったメール", "お知らせのメール", "550 &lt;no such user&gt;", "12回試して中止", "もう一度送る");
    }

    @Test
    void the_accounts_are_a_file_with_roles_and_their_terms() {
        String csv = visitor.get("/admin/accounts.csv?text=000009");
        assertThat(csv).contains("ログイン名,氏名,所属,役割,状態,最終ログイン").contains("試験 000009", "人事 2015-04-01/2027-06-20", "管理");
        assertThat(visitor.get("/admin/accounts.csv?text=nobody")).doesNotContain("000009");
        tokens.issue(viewer(Set.of(Role.EMPLOYEE, Role.ADMIN), ""), "給与", Set.of(), DAY.plusYears(1));
        assertThat(visitor.get("/admin/accounts.csv?text=token"))
                .contains("token:給与,,,,APIトークン")
                .doesNotContain("招待前");
        long clerk = accounts.open(city, town.person(city, "000010"));
        assertThat(Visitor.as(city, clerk).status("/admin/accounts.csv")).isEqualTo(404);
    }

    @Test
    void the_audit_log_says_for_which_authority_somebody_acted() throws Exception {
        transaction.begin();
        Viewer officer = viewer(Set.of(Role.EMPLOYEE, Role.HR), "教育委員会");
        audit.record(officer, "reminder.sent", "selection", "x", "", "{\"people\":3}");
        transaction.commit();
        assertThat(visitor.get("/admin/audit")).contains("people 3, 任命権者 教育委員会");
    }

    private Viewer viewer(Set<Role> roles, String authority) {
        return new Viewer(account, city, person, "試験 000009", "", roles, authority, Set.of());
    }

    @Test
    void the_names_of_a_unit_are_sorted_by_the_header_that_was_followed_and_the_address_keeps_it() {
        long unit = town.unit(city, "10", UnitKind.DEPARTMENT);
        for (int i = 1; i <= 3; i++) {
            long late = town.person(city, "10000" + i);
            town.post(city, late, unit, Grade.STAFF, "");
            duties.owe(city, late, "B02", 2026, i == 2 ? DAY : null, null);
        }
        String up = visitor.get("/hr/completion/10?names=number&units=-rate");
        assertThat(up).containsSubsequence("100001", "100002", "100003");
        assertThat(up).contains("?names=-number&amp;units=-rate").contains("aria-sort=\"ascending\"");
        String down = visitor.get("/hr/completion/10?names=-number");
        assertThat(down).containsSubsequence("100003", "100002", "100001");
        assertThat(down).contains("aria-sort=\"descending\"");
        assertThat(visitor.get("/hr/completion/10?names=nonsense")).contains("100001");
    }
}

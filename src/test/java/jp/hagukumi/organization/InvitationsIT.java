package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.support.ImportDesk;
import jp.hagukumi.support.MailBox;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts for those who come with an import, and how they get in. */
@ExtendWith(ArquillianExtension.class)
class InvitationsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final String PASSWORD = "夕焼けの下で笛を吹く2026";
    private static final String PEOPLE = "職員番号,氏,名,氏カナ,名カナ,メール,任用区分,職種,任命権者,採用日,退職日\r\n";
    private static final String THREE = PEOPLE + "000001,佐藤,誠,サトウ,マコト,,常勤,一般行政,市長,2010-04-01,\r\n"
            + "000002,鈴木,恵,スズキ,メグミ,,常勤,一般行政,教育委員会,2026-07-01,\r\n"
            + "000003,市長,太郎,シチョウ,タロウ,,特別職,市長,市長,2010-04-01,\r\n";

    @Inject
    Town town;

    @Inject
    ImportDesk desk;

    @Inject
    Invitations invitations;

    @Inject
    InvitationAcceptance acceptance;

    @Inject
    InvitationLetters letters;

    @Inject
    AccountList accounts;

    @Inject
    AccountSource source;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private long city;
    private Viewer hr;
    private Viewer admin;

    @BeforeEach
    void found() {
        city = town.found();
        hr = town.hr(city);
        admin = new Viewer(2, city, null, "管理", "", Set.of(Role.EMPLOYEE, Role.ADMIN), "", Set.of());
    }

    @Test
    void joiners_have_an_account_without_a_password_and_an_undone_import_takes_it_along() {
        ImportRun run = people(THREE);
        assertThat(states()).containsExactly("000001 WAITING", "000002 WAITING");
        assertThat(invitations.counts(hr)).isEqualTo(new InvitationCounts(0, 2, 0));
        invitations.print(hr);
        desk.undo(hr, run);
        assertThat(states()).isEmpty();
        people(THREE);
        assertThat(states()).containsExactly("000001 WAITING", "000002 WAITING");
    }

    @Test
    void a_code_sets_the_first_password_once_however_it_is_typed_and_is_kept_only_hashed() {
        people(THREE);
        InvitationSlip slip = invitations.print(hr).get(0);
        assertThat(invitations.print(hr)).as("nobody is given a second slip").isEmpty();
        assertThat(column("token_hash").toString()).doesNotContain(slip.code());

        String typed = slip.code().toUpperCase(java.util.Locale.ROOT).replace("-", "　");
        assertThat(acceptance.find(typed).orElseThrow().signInName()).isEqualTo("000001");
        assertThatThrownBy(() -> acceptance.accept(typed, "000001"))
                .as("a weak password leaves the code usable")
                .isInstanceOf(Refused.class);
        InvitationAcceptance.Invited invited = acceptance.accept(typed, PASSWORD);
        assertThat(source.check(new PasswordCredential(invited.municipalityCode(), "000001", PASSWORD)))
                .isPresent();
        assertThat(acceptance.find(typed)).isEmpty();
        assertThatThrownBy(() -> acceptance.accept(typed, PASSWORD)).isInstanceOf(Refused.class);
        assertThat(states()).containsExactly("000001 ACTIVE", "000002 INVITED");
    }

    @Test
    void a_new_code_ends_the_lost_one_and_a_revoked_or_old_one_leads_nowhere() throws Exception {
        people(THREE);
        InvitationSlip lost = invitations.print(hr).get(0);
        InvitationSlip fresh = invitations.again(admin, lost.accountId());
        assertThat(fresh.code()).isNotEqualTo(lost.code());
        assertThat(acceptance.find(lost.code())).isEmpty();
        assertThat(acceptance.find(fresh.code())).isPresent();

        assertThat(invitations.revoke(admin, lost.accountId())).isTrue();
        assertThat(invitations.revoke(admin, lost.accountId())).isFalse();
        assertThat(acceptance.find(fresh.code())).isEmpty();

        InvitationSlip third = invitations.again(admin, lost.accountId());
        change("update invitation set expires_at = '2026-06-25 00:00:00' where municipality_id = " + city);
        assertThat(acceptance.find(third.code())).isEmpty();
        assertThat(acceptance.find("")).isEmpty();
    }

    @Test
    void whoever_has_left_signs_in_no_more_and_is_not_invited() throws Exception {
        people(THREE);
        InvitationSlip slip = invitations.print(hr).get(0);
        String code = acceptance.accept(slip.code(), PASSWORD).municipalityCode();
        PasswordCredential typed = new PasswordCredential(code, "000001", PASSWORD);
        var caller = source.check(typed).orElseThrow();

        change("update person set hired_on = '2010-04-01', left_on = '2026-06-26' where municipality_id = " + city);
        assertThat(source.check(typed)).as("the last day still counts").isPresent();
        assertThat(source.rolesOf(caller)).isPresent();
        change("update person set left_on = '2026-06-25' where municipality_id = " + city);
        assertThat(source.check(typed)).isEmpty();
        assertThat(source.rolesOf(caller)).as("a running session ends").isEmpty();
        assertThat(states()).containsExactly("000001 LEFT", "000002 LEFT");
        assertThat(invitations.counts(hr).nobody()).isTrue();
    }

    @Test
    void whoever_has_an_address_gets_a_mail_with_a_code_that_a_second_mail_ends() throws Exception {
        String address = "makoto" + city + "@city.example.jp";
        people(THREE.replace("マコト,,常勤", "マコト," + address + ",常勤"));
        assertThat(invitations.counts(hr)).isEqualTo(new InvitationCounts(0, 1, 1));
        try (MailBox box = MailBox.open()) {
            assertThat(invitations.send(hr)).isEqualTo(1);
            String text = (String) box.await(address, 1).get(0).getContent();
            assertThat(text).contains("https://hagukumi.example.jp/invitation/");
            String code = text.replaceFirst("(?s).*/invitation/(\\S+).*", "$1");
            assertThat(acceptance.find(code).orElseThrow().signInName()).isEqualTo("000001");
            assertThat(invitations.counts(hr)).isEqualTo(new InvitationCounts(1, 1, 0));
            assertThat(em.createNativeQuery("select payload from outbox where municipality_id = ?1")
                            .setParameter(1, city)
                            .getResultList()
                            .toString())
                    .doesNotContain(code);
            long account = accounts.find(admin, "000001", 1).get(0).id();
            assertThat(letters.write(city, account, 1)).isPresent();
            assertThat(acceptance.find(code)).isEmpty();
        }
    }

    @Test
    void only_hr_and_administrators_invite_hr_of_one_authority_its_own_people() {
        people(THREE);
        Viewer school = new Viewer(3, city, null, "学務", "", Set.of(Role.EMPLOYEE, Role.HR), "教育委員会", Set.of());
        assertThat(invitations.print(school))
                .extracting(InvitationSlip::staffNumber)
                .containsExactly("000002");
        Viewer elsewhere = town.hr(town.found());
        assertThat(invitations.counts(elsewhere).nobody()).isTrue();
        Viewer clerk = new Viewer(4, city, null, "職員", "", Set.of(Role.EMPLOYEE), "", Set.of());
        assertThatThrownBy(() -> invitations.print(clerk)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> invitations.again(hr, 1)).isInstanceOf(NotVisible.class);
        long account = invitations.print(hr).get(0).accountId();
        Viewer otherAdmin = new Viewer(5, elsewhere.municipalityId(), null, "管理", "", admin.roles(), "", Set.of());
        assertThatThrownBy(() -> invitations.again(otherAdmin, account)).isInstanceOf(Refused.class);
        assertThat(invitations.revoke(otherAdmin, account)).isFalse();
    }

    private ImportRun people(String csv) {
        return desk.apply(hr, desk.preview(hr, "people", ImportMode.FULL, TODAY, csv));
    }

    private List<String> states() {
        return accounts.find(admin, "", 10).stream()
                .map(line -> line.signInName() + " " + line.state())
                .toList();
    }

    private List<?> column(String column) {
        return em.createNativeQuery("select " + column + " from invitation where municipality_id = ?1")
                .setParameter(1, city)
                .getResultList();
    }

    private void change(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }
}

package jp.hagukumi.certification;

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
import jp.hagukumi.activity.Replay;
import jp.hagukumi.certification.rules.Decision;
import jp.hagukumi.certification.rules.Hearing;
import jp.hagukumi.certification.rules.Requirement.Kind;
import jp.hagukumi.certification.rules.Status;
import jp.hagukumi.notices.Notice;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.platform.files.FileType;
import jp.hagukumi.platform.files.VirusScan;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificationIT {
    private static final String FOUNDATION = "FOUNDATION";

    @Inject
    Town town;

    @Inject
    CertifiedTown certified;

    @Inject
    StageStandings standings;

    @Inject
    Applications applications;

    @Inject
    Applicants applicants;

    @Inject
    Reviews reviews;

    @Inject
    GrantPlan plan;

    @Inject
    Grants grants;

    @Inject
    HrDecisions decisions;

    @Inject
    ExceptionDocuments documents;

    @Inject
    Hearings hearings;

    @Inject
    Dossiers dossiers;

    @Inject
    Holders holders;

    @Inject
    Verification verification;

    @Inject
    Notices notices;

    @Inject
    Replay replay;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private long city;
    private long section;
    private long person;
    private long manager;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        person = town.person(city, "000001");
        manager = town.person(city, "000002");
        town.post(city, person, section, Grade.STAFF, "");
        town.post(city, manager, section, Grade.MANAGER, "課長");
    }

    @Test
    void from_the_application_over_the_supervisor_to_the_grant_and_its_public_check() {
        certified.fulfil(city, person);
        assertThat(foundation(clerk()).status()).isEqualTo(Status.ELIGIBLE);
        long id = applications.apply(clerk(), FOUNDATION, true);
        assertThat(foundation(clerk()).status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(notices.latest(boss(), 9)).extracting(Notice::path).containsExactly("/team/certifications");
        assertThat(applicants.ofSupervisor(boss()))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.application().evidence()).hasSize(5).allMatch(leaf -> leaf.met()));
        reviews.confirm(boss(), id);
        assertThat(plan.of(hr(), List.of(id))).singleElement().satisfies(line -> {
            assertThat(line.isGrantable()).isTrue();
            assertThat(line.term().from()).isEqualTo(certified.today());
        });
        String number = grants.grant(hr(), List.of(id)).numbers().get(0);
        assertThat(number).matches("[0-9]{6}-[0-9]{4}-000001");
        StageStanding now = foundation(clerk());
        assertThat(now.status()).isIn(Status.IN_FORCE, Status.RENEWAL_OPEN);
        assertThat(now.certificate()).isNotNull();
        assertThat(notices.latest(clerk(), 9)).extracting(Notice::kind).contains("certification");
        assertThat(verification.of(number)).hasValueSatisfying(seen -> {
            assertThat(seen.state()).isEqualTo(Verified.State.IN_FORCE);
            assertThat(seen.holder()).isEqualTo("試験 000001");
        });
        assertThat(holders.all(hr())).extracting(Holder::staffNumber).containsExactly("000001");
        assertThat(facts()).isEqualTo(List.of("CertificateGranted"));
    }

    @Test
    void who_lacks_something_is_told_what_and_where_and_can_not_apply() {
        certified.enrol(city, person, "B02", true);
        certified.enrol(city, person, "B03", false);
        certified.measure(city, person, 70);
        StageStanding now = foundation(clerk());
        assertThat(now.status()).isEqualTo(Status.NOT_MET);
        List<String> missing = ((Decision.Withheld) now.decision())
                .unmet().stream()
                        .map(one -> one.requirement().kind() + " " + one.path())
                        .toList();
        assertThat(missing)
                .containsExactly(
                        Kind.MANDATORY_DUE + " /learning/course/B03",
                        Kind.COURSE_CURRENT + " /learning/course/B03",
                        Kind.COURSE_CURRENT + " /learning/course/B04",
                        Kind.PROFILE + " /skills/map");
        refused(() -> applications.apply(clerk(), FOUNDATION, true), "notEligible");
        refused(() -> applications.apply(clerk(), "PRACTICE", true), "notEligible");
        assertThatThrownBy(() -> applications.apply(clerk(), "NOTHING", true)).isInstanceOf(NotVisible.class);
    }

    @Test
    void what_was_met_at_the_application_must_still_be_met_at_the_grant() {
        long id = confirmed(person, clerk());
        certified.enrol(city, person, "B01", false);
        assertThat(grants.grant(hr(), List.of(id)).heldBack()).singleElement().satisfies(line -> assertThat(
                        line.unmet())
                .extracting(one -> one.requirement().kind())
                .containsExactly(Kind.MANDATORY_DUE));
        assertThat(foundation(clerk()).status()).isEqualTo(Status.UNDER_REVIEW);
    }

    @Test
    void nobody_confirms_or_grants_their_own_and_nobody_decides_on_somebody_elses_people() {
        certified.fulfil(city, manager);
        long own = applications.apply(boss(), FOUNDATION, false);
        refused(() -> reviews.confirm(boss(), own), "own");
        refused(() -> reviews.giveBack(boss(), own, "だめ"), "own");
        long id = confirmed(person, clerk());
        Viewer herself = officer(person);
        assertThat(grants.grant(herself, List.of(id)).heldBack())
                .extracting(GrantLine::obstacle)
                .containsExactly("certification.refused.own");
        refused(() -> decisions.except(herself, "000001", FOUNDATION, "人事第1号"), "own");
        assertThatThrownBy(() -> grants.grant(clerk(), List.of(id))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> grants.grant(boss(), List.of(id))).isInstanceOf(NotVisible.class);
        Viewer board = new Viewer(5, city, null, "教委", "", Set.of(Role.EMPLOYEE, Role.HR), "教育委員会", Set.of());
        assertThatThrownBy(() -> grants.grant(board, List.of(id))).isInstanceOf(NotVisible.class);
        assertThat(applicants.ofHr(board)).isEmpty();
        Viewer other = town.hr(town.found());
        assertThat(grants.grant(other, List.of(id)).gone()).isEqualTo(1);
        assertThatThrownBy(() -> reviews.giveBack(other, id, "だめ")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> standings.of(clerk(), manager)).isInstanceOf(NotVisible.class);
    }

    @Test
    void hr_confirms_where_nobody_is_above() {
        certified.fulfil(city, manager);
        long id = applications.apply(boss(), FOUNDATION, false);
        assertThat(grants.grant(hr(), List.of(id)).heldBack())
                .extracting(GrantLine::obstacle)
                .containsExactly("certification.refused.notConfirmed");
        reviews.confirm(hr(), id);
        assertThat(grants.grant(hr(), List.of(id)).numbers()).hasSize(1);
        certified.fulfil(city, person);
        long below = applications.apply(clerk(), FOUNDATION, false);
        assertThatThrownBy(() -> reviews.confirm(hr(), below)).isInstanceOf(NotVisible.class);
    }

    @Test
    void sent_back_with_a_reason_it_can_be_applied_for_again() {
        certified.fulfil(city, person);
        long id = applications.apply(clerk(), FOUNDATION, false);
        refused(() -> applications.apply(clerk(), FOUNDATION, false), "twice");
        refused(() -> reviews.giveBack(boss(), id, "  "), "noReason");
        reviews.giveBack(boss(), id, "面談をしてから");
        StageStanding now = foundation(clerk());
        assertThat(now.returned()).isNotNull();
        assertThat(now.status()).isEqualTo(Status.ELIGIBLE);
        refused(() -> reviews.confirm(boss(), id), "decided");
        long again = applications.apply(clerk(), FOUNDATION, false);
        applications.withdraw(clerk(), again);
        refused(() -> applications.withdraw(clerk(), again), "decided");
        assertThatThrownBy(() -> applications.withdraw(boss(), again)).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_certificate_is_revoked_only_after_its_holder_was_heard_and_the_reason_is_kept() {
        String number = granted();
        LocalDate until = certified.today().plusDays(7);
        refused(() -> hearings.revoke(hr(), number, "誤り"), "noHearing");
        refused(() -> hearings.announce(hr(), number, " ", until), "noReason");
        refused(() -> hearings.announce(hr(), number, "誤り", until.minusDays(1)), "answerDays");
        refused(() -> hearings.answer(clerk(), number, "まだ"), "noHearing");
        hearings.announce(hr(), number, "申請に誤りがあったため", until);
        assertThat(notices.latest(clerk(), 1).get(0).arguments()).contains(until.toString());
        refused(() -> hearings.announce(hr(), number, "もう一度", until), "hearingOpen");
        refused(() -> hearings.revoke(hr(), number, "誤り"), "notHeard");
        assertThat(foundation(clerk()).isInForce()).isTrue();
        assertThatThrownBy(() -> hearings.answer(boss(), number, "x")).isInstanceOf(NotVisible.class);
        hearings.answer(clerk(), number, "誤りではありません");
        hearings.revoke(hr(), number, "確認の結果、誤りと認めたため");
        assertThat(foundation(clerk()).status()).isEqualTo(Status.REVOKED);
        assertThat(verification.of(number))
                .hasValueSatisfying(seen -> assertThat(seen.state()).isEqualTo(Verified.State.REVOKED));
        refused(() -> hearings.revoke(hr(), number, "もう一度"), "revoked");
        assertThat(notices.latest(clerk(), 1).get(0).arguments()).contains("確認の結果、誤りと認めたため");
        assertThat(facts()).isEqualTo(List.of("CertificateGranted", "CertificateRevoked"));
        assertThat(holders.all(hr())).isEmpty();
        Dossier dossier = dossiers.of(hr(), number);
        assertThat(dossier.isRevoked()).isTrue();
        assertThat(dossier.evidence()).hasSize(5);
        assertThat(dossier.log())
                .extracting(DecisionLog.Line::step)
                .containsExactly("APPLIED", "CONFIRMED", "GRANTED", "ANNOUNCED", "ANSWERED", "REVOKED");
    }

    @Test
    void who_was_heard_may_keep_the_certificate_and_nobody_decides_on_their_own_or_on_others_people() {
        String number = granted();
        LocalDate until = certified.today().plusDays(14);
        assertThatThrownBy(() -> hearings.announce(clerk(), number, "x", until)).isInstanceOf(NotVisible.class);
        Viewer stranger = town.hr(town.found());
        assertThatThrownBy(() -> hearings.announce(stranger, number, "x", until))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> dossiers.of(stranger, number)).isInstanceOf(NotVisible.class);
        Viewer board = new Viewer(5, city, null, "教委", "", Set.of(Role.EMPLOYEE, Role.HR), "教育委員会", Set.of());
        assertThatThrownBy(() -> hearings.announce(board, number, "x", until)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> dossiers.of(board, number)).isInstanceOf(NotVisible.class);
        refused(() -> hearings.announce(officer(person), number, "x", until), "own");
        hearings.announce(hr(), number, "申請に誤りがあったため", until);
        assertThat(hearings.own(clerk()).values()).extracting(Hearing::isOpen).containsExactly(true);
        hearings.drop(hr(), number, "誤りはなかったため");
        assertThat(hearings.own(clerk()).values()).extracting(Hearing::isOpen).containsExactly(false);
        assertThat(foundation(clerk()).isInForce()).isTrue();
        refused(() -> hearings.answer(clerk(), number, "遅い"), "noHearing");
        hearings.announce(hr(), number, "別の理由", until);
        assertThat(dossiers.of(hr(), number).isHeard()).isTrue();
    }

    @Test
    void an_exception_names_its_document_and_makes_a_stage_in_force() {
        String number = decisions.except(hr(), "000001", "PRACTICE", "令和8年人事第12号");
        assertThat(verification.of(number))
                .hasValueSatisfying(seen -> assertThat(seen.holder()).isEmpty());
        assertThat(standing(clerk(), "PRACTICE").isInForce()).isTrue();
        assertThat(((Decision.Withheld) standing(clerk(), "PROMOTION").decision()).unmet())
                .noneMatch(one -> one.requirement().kind() == Kind.STAGE);
        refused(() -> decisions.except(hr(), "000001", "PRACTICE", "令和8年人事第12号"), "holds");
        refused(() -> decisions.except(hr(), "999999", "PRACTICE", "令和8年人事第12号"), "nobody");
    }

    @Test
    void the_file_of_an_exception_is_for_HR_of_the_municipality_alone() {
        byte[] content = {1, 2, 3};
        EvidenceFile file =
                new EvidenceFile("認定証の写し.pdf", FileType.PDF, content, "0".repeat(64), VirusScan.Outcome.NONE);
        String number = decisions.except(hr(), "000001", "PRACTICE", "令和8年人事第12号", file);
        ExceptionDocuments.Line kept = dossiers.of(hr(), number).documents().get(0);
        assertThat(kept.name()).isEqualTo("認定証の写し.pdf");
        assertThat(kept.kilobytes()).isEqualTo(1);
        assertThat(documents.open(hr(), kept.id()).content()).isEqualTo(content);
        assertThatThrownBy(() -> documents.open(clerk(), kept.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> documents.open(town.hr(town.found()), kept.id()))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void in_the_window_it_is_renewed_without_a_gap_and_an_absence_stops_the_clock() {
        LocalDate today = certified.today();
        String number = granted();
        certified.shift(city, number, today.minusYears(1), today.plusDays(9));
        assertThat(foundation(clerk()).status()).isEqualTo(Status.RENEWAL_OPEN);
        long id = applications.apply(clerk(), FOUNDATION, false);
        reviews.confirm(boss(), id);
        assertThat(plan.of(hr(), List.of(id)).get(0).term().from()).isEqualTo(today.plusDays(10));
        grants.grant(hr(), List.of(id));
        assertThat(foundation(clerk()).status()).isEqualTo(Status.IN_FORCE);
        town.absence(city, person, "CHILDCARE", today.minusDays(2), Days.OPEN);
        assertThat(foundation(clerk()).status()).isEqualTo(Status.SUSPENDED);
        assertThat(verification.of(number))
                .hasValueSatisfying(seen -> assertThat(seen.until()).isNull());
    }

    /** By hand: ends in 89 days, in 91 days, ran out yesterday, ran out yesterday but was away for ten days in between. */
    @Test
    void who_holds_what_ends_soon_and_can_be_found_goes_by_the_days_with_absences() {
        LocalDate today = certified.today();
        long away = town.person(city, "000004");
        town.post(city, town.person(city, "000003"), section, Grade.STAFF, "");
        town.post(city, away, section, Grade.STAFF, "");
        String soon = decisions.except(hr(), "000001", FOUNDATION, "人事第1号");
        String later = decisions.except(hr(), "000002", FOUNDATION, "人事第1号");
        String ended = decisions.except(hr(), "000003", FOUNDATION, "人事第1号");
        String lengthened = decisions.except(hr(), "000004", FOUNDATION, "人事第1号");
        certified.shift(city, soon, today.minusYears(1), today.plusDays(89));
        certified.shift(city, later, today.minusYears(1), today.plusDays(91));
        certified.shift(city, ended, today.minusYears(1), today.minusDays(1));
        certified.shift(city, lengthened, today.minusYears(1), today.minusDays(1));
        town.absence(city, away, "CHILDCARE", today.minusDays(40), today.minusDays(31));
        assertThat(holders.all(hr()))
                .extracting(Holder::staffNumber)
                .containsExactlyInAnyOrder("000001", "000002", "000004");
        assertThat(holders.counts(hr()).stream().mapToLong(UnitCount::people).sum())
                .isEqualTo(3);
        assertThat(holders.ending(hr(), 90))
                .extracting(one -> one.staffNumber() + " " + one.endsOn())
                .containsExactly("000004 " + today.plusDays(9), "000001 " + today.plusDays(89));
        assertThat(holders.find(hr(), ended, 9)).singleElement().satisfies(one -> assertThat(one.status(today))
                .isEqualTo(Status.EXPIRED));
        assertThat(holders.find(hr(), "試験000002", 9)).hasSize(1);
        assertThat(holders.find(town.hr(town.found()), "試験", 9)).isEmpty();
        assertThatThrownBy(() -> holders.all(clerk())).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_number_that_was_never_given_out_is_unknown() {
        String number = granted();
        assertThat(verification.of(number.replace("000001", "000002"))).isEmpty();
        assertThat(verification.of("999999-2026-000001")).isEmpty();
        assertThat(verification.of("' or 1 = 1 --")).isEmpty();
    }

    @Test
    void a_replay_comes_to_the_same_periods_and_what_is_written_stays_written() throws Exception {
        String number = granted();
        decisions.except(hr(), "000001", "PRACTICE", "令和8年人事第12号");
        hearings.announce(hr(), number, "誤り", certified.today().plusDays(7));
        hearings.answer(clerk(), number, "いいえ");
        hearings.revoke(hr(), number, "誤り");
        List<?> before = periods();
        transaction.begin();
        replay.people(city, List.of(person, manager));
        transaction.commit();
        assertThat(before).hasSize(2);
        assertThat(periods()).isEqualTo(before);
        for (String table : List.of("certificate", "certification_decision", "certification_hearing")) {
            assertThatThrownBy(() -> execute("update " + table + " set person_id = person_id"))
                    .isNotNull();
            assertThatThrownBy(() -> execute("delete from " + table)).isNotNull();
        }
    }

    private void execute(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql + " where municipality_id = " + city).executeUpdate();
        } finally {
            transaction.rollback();
        }
    }

    private List<?> periods() {
        return em.createNativeQuery("select concat_ws('|', person_id, stage, number, rule_version, from_on, until_on,"
                        + " opens_on, granted_on, revoked_on) from certification_period where municipality_id = ?1"
                        + " order by number")
                .setParameter(1, city)
                .getResultList();
    }

    private List<?> facts() {
        return em.createNativeQuery("select kind from activity where municipality_id = ?1 and person_id = ?2"
                        + " and kind like 'Certificate%' order by seq")
                .setParameter(1, city)
                .setParameter(2, person)
                .getResultList();
    }

    private String granted() {
        return grants.grant(hr(), List.of(confirmed(person, clerk()))).numbers().get(0);
    }

    private long confirmed(long who, Viewer applicant) {
        certified.fulfil(city, who);
        long id = applications.apply(applicant, FOUNDATION, false);
        reviews.confirm(boss(), id);
        return id;
    }

    private StageStanding foundation(Viewer viewer) {
        return standing(viewer, FOUNDATION);
    }

    private StageStanding standing(Viewer viewer, String stage) {
        return standings.own(viewer).stream()
                .filter(one -> one.stage().code().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable call, String why) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo("certification.refused." + why));
    }

    private Viewer clerk() {
        return town.clerk(city, person);
    }

    private Viewer boss() {
        return town.supervisor(city, manager, section);
    }

    private Viewer hr() {
        return town.hr(city);
    }

    private Viewer officer(long who) {
        return new Viewer(4, city, who, "人事", "", Set.of(Role.EMPLOYEE, Role.HR), "", Set.of());
    }
}

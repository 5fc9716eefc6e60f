package jp.hagukumi.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.TestPassed;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.Requirement.Kind;
import jp.hagukumi.certification.rules.RequirementRule;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificationTrialsIT {
    private static final LocalDate NEXT = LocalDate.of(2027, 4, 1);
    private static final Localized TEXT = new Localized("基礎", "Foundation");

    @Inject
    Town town;

    @Inject
    CertifiedTown certified;

    @Inject
    Stages stages;

    @Inject
    CertificationTrialChunk chunk;

    @Inject
    CertificationTrials trials;

    @Inject
    HrDecisions decisions;

    @Inject
    Snapshots snapshots;

    @Inject
    ActivityLog log;

    private long city;
    private long section;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
    }

    /**
     * By hand. The rules tried ask for B05 for the first certificate and for nothing but B02 for the renewal. Now the first
     * has all, the second has nothing, the third holds it and owes B03 of this year for the renewal; then the first lacks
     * B05, the second still lacks it, the third has B02.
     */
    @Test
    void a_trial_tells_who_meets_the_rules_to_come_and_changes_nothing() {
        long loses = somebody("000001");
        certified.fulfil(city, loses);
        somebody("000002");
        long gains = somebody("000003");
        decisions.except(town.hr(city), "000003", "FOUNDATION", "人事第1号");
        certified.enrol(city, gains, "B02", true);
        certified.enrol(city, gains, "B03", false);
        LocalDate today = certified.today();
        List<Long> people = chunk.next(city, today, 0);
        assertThat(people).hasSize(3);
        chunk.run(city, rules(), today, people);
        chunk.run(city, rules(), today, people);
        CertificationTrial trial = trials.result(town.hr(city), NEXT).orElseThrow();
        assertThat(trial.people()).isEqualTo(3);
        assertThat(trial.effects())
                .filteredOn(one -> one.stage().equals("FOUNDATION"))
                .containsExactly(new CertificationTrial.Effect("FOUNDATION", 1, 1, 1, 1, 1));
        assertThat(trial.changes())
                .containsExactly(
                        new CertificationTrial.Change("000001", "試験 000001", "FOUNDATION", false, false),
                        new CertificationTrial.Change("000003", "試験 000003", "FOUNDATION", true, true));
        Viewer board = new Viewer(5, city, null, "教委", "", Set.of(Role.EMPLOYEE, Role.HR), "教育委員会", Set.of());
        assertThat(trials.result(board, NEXT)).isEmpty();
        assertThat(trials.result(town.hr(town.found()), NEXT)).isEmpty();
        assertThatThrownBy(() -> trials.result(town.clerk(city, loses), NEXT)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> trials.start(town.hr(city), NEXT, today)).isInstanceOf(NotVisible.class);
    }

    @Test
    void many_are_known_as_well_together_as_one_by_one() {
        List<Long> people = List.of(somebody("000001"), somebody("000002"), somebody("000003"));
        certified.fulfil(city, people.get(0));
        certified.enrol(city, people.get(1), "B02", true);
        certified.measure(city, people.get(1), 40);
        town.absence(city, people.get(2), "CHILDCARE", certified.today().minusDays(90), certified.today());
        decisions.except(town.hr(city), "000003", "PRACTICE", "人事第1号");
        StageSet set = stages.on(certified.today());
        List<KnownPerson> together = snapshots.of(city, people, List.of(set), certified.today());
        List<KnownPerson> alone = people.stream()
                .map(person -> snapshots.of(city, person, set, certified.today()))
                .toList();
        assertThat(together).usingRecursiveComparison().isEqualTo(alone);
        assertThat(together.get(0).snapshot().points()).isNotEmpty();
    }

    @Test
    void a_test_that_was_passed_counts_where_a_stage_asks_for_it_and_is_not_looked_for_where_none_does() {
        long person = somebody("000001");
        log.record(List.of(new TestPassed(city, person, "B03", 1, certified.today(), 1, 80, true)));
        StageSet asking = stage(Requirement.leaf(Kind.TEST, 0, "B03"), Requirement.leaf(Kind.TEST, 0, "B04"));
        KnownPerson known = snapshots.of(city, person, asking, certified.today());
        Stage stage = asking.stages().get(0);
        assertThat(RequirementRule.evaluate(stage.requires(), known.snapshot(), certified.today())
                        .isGranted())
                .isTrue();
        assertThat(RequirementRule.evaluate(stage.renewal(), known.snapshot(), certified.today())
                        .isGranted())
                .isFalse();
        KnownPerson before =
                snapshots.of(city, person, asking, certified.today().minusDays(1));
        assertThat(RequirementRule.evaluate(stage.requires(), before.snapshot(), before.day())
                        .isGranted())
                .isFalse();
    }

    private TrialRules rules() {
        return new TrialRules(
                stages.on(certified.today()),
                stage(Requirement.leaf(Kind.COURSE_DONE, 0, "B05"), Requirement.leaf(Kind.COURSE_DONE, 0, "B02")));
    }

    private static StageSet stage(Requirement requires, Requirement renewal) {
        Term.Validity validity = new Term.Validity(1, MonthDay.of(9, 30), 6);
        return new StageSet(NEXT, List.of(new Stage("FOUNDATION", TEXT, TEXT, requires, validity, renewal)));
    }

    private long somebody(String number) {
        long person = town.person(city, number);
        town.post(city, person, section, Grade.STAFF, "");
        return person;
    }
}

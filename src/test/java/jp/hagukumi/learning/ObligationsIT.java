package jp.hagukumi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import jp.hagukumi.learning.AssignmentRuleDefinition.Audience;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.AssignmentRuleDefinition.Due;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.organization.Whom;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ObligationsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    Obligations obligations;

    @Inject
    Assignments assignments;

    @Inject
    OwnRules own;

    @Inject
    Reminders reminders;

    @PersistenceContext
    EntityManager em;

    private long city;
    private long section;
    private long other;
    private long clerk;
    private long chief;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        other = town.unit(city, "20", UnitKind.SECTION);
        clerk = town.person(city, "000001");
        town.post(city, clerk, section, Grade.STAFF, "");
        chief = town.person(city, "000002");
        town.post(city, chief, other, Grade.CHIEF, "");
    }

    @Test
    void the_dry_run_names_what_the_run_then_does_and_a_second_run_changes_nothing() {
        AssignmentRule everyone = rule("r1", List.of());
        AssignmentPreview preview = assignments.preview(hr(), everyone);

        assertThat(apply(everyone, TODAY)).isEqualTo(new AssignmentOutcome(2, 0, 0, 0, 0));
        assertThat(preview.gained()).isEqualTo(2);
        assertThat(preview.gainers())
                .extracting(AssignmentPreview.Name::staffNumber)
                .containsExactly("000001", "000002");
        assertThat(apply(everyone, TODAY).nothing()).isTrue();
        assertThat(assignments.preview(hr(), everyone).gained()).isZero();
    }

    @Test
    void a_narrower_rule_waives_with_a_reason_and_a_wider_one_brings_the_same_row_back() {
        apply(rule("r1", List.of()), TODAY);
        AssignmentRule narrow = rule("r1", List.of("11"));
        AssignmentRule shipped = rule("B02-everyone", List.of());
        own.put(hr(), new AssignmentRule(shipped.definition(), shipped.validFrom(), Days.OPEN, "", false, true), "試験");

        assertThat(assignments.preview(hr(), narrow).lost()).isEqualTo(1);
        assertThat(apply(narrow, TODAY)).isEqualTo(new AssignmentOutcome(0, 0, 0, 0, 1));
        assertThat(states(chief)).containsExactly("2026 WAIVED rule:audience 2026-06-30");
        assertThat(states(clerk)).containsExactly("2026 NOT_STARTED  2026-06-30");

        assertThat(apply(rule("r1", List.of()), TODAY).reinstated()).isEqualTo(1);
        assertThat(states(chief)).containsExactly("2026 NOT_STARTED  2026-06-30");
    }

    @Test
    void a_new_year_is_a_new_row_and_the_open_one_of_the_year_before_ends() {
        AssignmentRule yearly = rule("r1", List.of());
        apply(yearly, TODAY);

        assertThat(apply(yearly, LocalDate.of(2027, 4, 1))).isEqualTo(new AssignmentOutcome(2, 0, 0, 2, 0));
        assertThat(states(clerk))
                .containsExactly("2026 WAIVED rule:superseded 2026-06-30", "2027 NOT_STARTED  2027-06-30");
    }

    @Test
    void who_is_absent_is_not_reminded_and_nobody_is_reminded_twice_of_one_stage() {
        apply(rule("r1", List.of()), TODAY);
        town.absence(city, chief, "SICKNESS", TODAY, TODAY);

        assertThat(reminders.remind(city, TODAY)).isEqualTo(1);
        assertThat(reminders.remind(city, TODAY)).isZero();
        assertThat(reminders.remind(city, TODAY.plusDays(1))).isEqualTo(2);
        assertThat(reminders.remind(city, LocalDate.of(2026, 7, 1))).isEqualTo(2);
    }

    /** As the product does it: the day's own run of another municipality may be at the same table. */
    private AssignmentOutcome apply(AssignmentRule rule, LocalDate day) {
        return Deadlock.retry(() -> obligations.apply(rule, List.of(rule), city, day, Whom.everybody()));
    }

    @SuppressWarnings("unchecked")
    private List<String> states(long person) {
        return em.createNativeQuery("select concat(cycle, ' ', status, ' ', waived_reason, ' ', due_on) from enrolment"
                        + " where municipality_id = ?1 and person_id = ?2 order by cycle")
                .setParameter(1, city)
                .setParameter(2, person)
                .getResultList();
    }

    private Viewer hr() {
        return new Viewer(1, city, null, "hr", "", Set.of(Role.EMPLOYEE, Role.HR), "", Set.of());
    }

    private static AssignmentRule rule(String code, List<String> units) {
        return rule(code, units, MonthDay.of(6, 30));
    }

    /** B02 every 年度. */
    static AssignmentRule rule(String code, List<String> units, MonthDay dueOn) {
        Localized text = new Localized("規則", "");
        Audience audience = new Audience(List.of(), List.of(), null, null, List.of(), units, List.of());
        Due due = new Due(dueOn, 60);
        return new AssignmentRule(
                new AssignmentRuleDefinition(code, text, "B02", audience, Cycle.EVERY_FISCAL_YEAR, 0, due, text),
                LocalDate.of(2026, 4, 1),
                Days.OPEN,
                "",
                false,
                false);
    }
}

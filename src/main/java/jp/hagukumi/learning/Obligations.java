package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.learning.rules.CycleRule;
import jp.hagukumi.organization.Whom;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/**
 * Brings the enrolments of a municipality in line with its rules, set-based, one transaction a rule. A second run on the
 * same day changes nothing. Nothing is ever deleted: what no longer applies is waived with a reason.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Obligations {
    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /**
     * Applies one rule on the day; a rule not in force or of a course not in the catalogue does nothing. Where somebody
     * leaves its audience and another rule has them take the same course in the same cycle, the obligation goes on by that.
     *
     * @param inForce all rules in force on the day
     * @param people those to look at
     */
    public AssignmentOutcome apply(
            AssignmentRule rule, List<AssignmentRule> inForce, long municipalityId, LocalDate day, Whom people) {
        Optional<ObligationSql> found = sql(rule, municipalityId, day);
        if (found.isEmpty() || !rule.inForceOn(day)) {
            return AssignmentOutcome.NOTHING;
        }
        ObligationSql sql = found.get().among(people);
        int handedOver = beside(rule, inForce, municipalityId, day).stream()
                .mapToInt(other -> Handover.takeOver(other.among(people), sql).update(em))
                .sum();
        AssignmentOutcome outcome = new AssignmentOutcome(
                sql.assign().update(em),
                sql.adopt().update(em),
                sql.reinstate().update(em),
                sql.supersede().update(em),
                sql.waive().update(em));
        if (!outcome.nothing() || handedOver > 0) {
            keep(rule.code(), municipalityId, day, outcome);
        }
        return outcome;
    }

    /** The statements for the other rules in force that oblige somebody to take the same course. */
    List<ObligationSql> beside(AssignmentRule rule, List<AssignmentRule> inForce, long municipalityId, LocalDate day) {
        return inForce.stream()
                .filter(other -> !other.code().equals(rule.code()))
                .filter(other ->
                        other.definition().course().equals(rule.definition().course()))
                .flatMap(other -> sql(other, municipalityId, day).stream())
                .toList();
    }

    /** Waives what is still open of rules that are no longer in force, unless another one goes on with it; tells how many. */
    public int endRulesBesides(List<AssignmentRule> inForce, long municipalityId, LocalDate day) {
        List<String> codes = inForce.stream().map(AssignmentRule::code).toList();
        List<?> courses = Handover.endedCourses(municipalityId, codes).query(em).getResultList();
        inForce.stream()
                .filter(rule -> courses.contains(rule.definition().course()))
                .flatMap(rule -> sql(rule, municipalityId, day).stream())
                .forEach(sql -> Handover.takeOverBesides(sql, codes).update(em));
        int waived = courses.isEmpty()
                ? 0
                : ObligationSql.endRules(municipalityId, day, codes).update(em);
        if (!courses.isEmpty()) {
            keep("", municipalityId, day, new AssignmentOutcome(0, 0, 0, 0, waived));
        }
        return waived;
    }

    /** The statements for a rule on a day; empty where its course is not in the catalogue. */
    public Optional<ObligationSql> sql(AssignmentRule rule, long municipalityId, LocalDate day) {
        return catalogue
                .courseOf(municipalityId, rule.definition().course())
                .map(course -> new ObligationSql(
                        rule,
                        municipalityId,
                        day,
                        begin(rule, municipalityId, day, course),
                        course.version(),
                        Whom.everybody()));
    }

    /** First day of the present cycle; a later version begins when the municipality first met it. */
    private LocalDate begin(AssignmentRule rule, long municipalityId, LocalDate day, Course course) {
        Object first = em.createNativeQuery("select min(assigned_on) from enrolment"
                        + " where municipality_id = ?1 and course_code = ?2 and cycle = ?3 and mandatory")
                .setParameter(1, municipalityId)
                .setParameter(2, course.code())
                .setParameter(3, "v" + course.version())
                .getSingleResult();
        LocalDate unknown = course.version() == 1 ? rule.validFrom() : day;
        return CycleRule.begin(rule, day, first == null ? unknown : ((Date) first).toLocalDate());
    }

    private void keep(String code, long municipalityId, LocalDate day, AssignmentOutcome outcome) {
        em.createNativeQuery("""
                        insert into assignment_run (id, municipality_id, rule_code, on_day, assigned, adopted, reinstated,
                          superseded, waived, ran_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, code)
                .setParameter(4, day)
                .setParameter(5, outcome.assigned())
                .setParameter(6, outcome.adopted())
                .setParameter(7, outcome.reinstated())
                .setParameter(8, outcome.superseded())
                .setParameter(9, outcome.waived())
                .setParameter(10, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
    }
}

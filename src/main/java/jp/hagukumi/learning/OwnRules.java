package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.learning.AssignmentRuleDefinition.Audience;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.AssignmentRuleDefinition.Due;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;

/** The rules that a municipality makes itself; dated, so that an earlier year stays what it was. */
@ApplicationScoped
@Transactional
public class OwnRules {
    private static final String COLUMNS = "code, title, course_code, authority, employment_types,"
            + " except_employment_types, min_grade, max_grade, occupations, units, cycle, every_years, due_month_day,"
            + " due_days, switched_off, valid_from, valid_to, designations";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Puts a rule in force from its first day on; one of the same code ends the day before.
     *
     * @param reason why, for the record; at most 400 characters
     * @throws jp.hagukumi.organization.NotVisible without the role HR
     */
    public void put(Viewer viewer, AssignmentRule rule, String reason) {
        viewer.require(Role.HR);
        em.createNativeQuery(
                        "delete from assignment_rule where municipality_id = ?1 and code = ?2 and valid_from >= ?3")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, rule.code())
                .setParameter(3, rule.validFrom())
                .executeUpdate();
        em.createNativeQuery("update assignment_rule set valid_to = ?3 where municipality_id = ?1 and code = ?2"
                        + " and valid_to > ?3")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, rule.code())
                .setParameter(3, rule.validFrom().minusDays(1))
                .executeUpdate();
        insert(viewer, rule, reason);
    }

    private void insert(Viewer viewer, AssignmentRule rule, String reason) {
        Parameters parameters = new Parameters();
        String sql = "insert into assignment_rule (id, municipality_id, created_by, created_at, reason, " + COLUMNS
                + ") values (" + parameters.put(Ids.next()) + ", " + parameters.put(viewer.municipalityId()) + ", "
                + parameters.put(viewer.accountId()) + ", "
                + parameters.put(InstantColumn.toColumn(clock.instant())) + ", " + parameters.put(reason) + ", "
                + values(rule).stream().map(parameters::put).collect(Collectors.joining(", ")) + ")";
        new NativeStatement(sql, parameters.values()).update(em);
    }

    /** In the order of {@link #COLUMNS}. */
    private static List<Object> values(AssignmentRule rule) {
        AssignmentRuleDefinition definition = rule.definition();
        Audience audience = definition.audience();
        Due due = definition.due();
        return List.of(
                rule.code(),
                definition.title().ja(),
                definition.course(),
                rule.authority(),
                names(audience.employmentTypes()),
                names(audience.exceptEmploymentTypes()),
                audience.minGrade() == null ? 1 : audience.minGrade().rank(),
                audience.maxGrade() == null ? 7 : audience.maxGrade().rank(),
                String.join("\n", audience.occupations()),
                String.join("\n", audience.units()),
                definition.cycle().name(),
                definition.everyYears(),
                due.monthDay() == null ? "" : due.monthDay().toString().substring(2),
                due.daysAfterTrigger() == null ? 0 : due.daysAfterTrigger(),
                rule.switchedOff(),
                rule.validFrom(),
                rule.validTo(),
                String.join("\n", audience.designations()));
    }

    private static String names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The municipality's own rules that are in force on the day or later. */
    @SuppressWarnings("unchecked")
    public List<AssignmentRule> notEndedOn(long municipalityId, LocalDate day) {
        List<Object[]> rows = em.createNativeQuery("select " + COLUMNS + " from assignment_rule"
                        + " where municipality_id = ?1 and valid_to >= ?2 order by valid_from")
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream().map(OwnRules::rule).toList();
    }

    private static AssignmentRule rule(Object[] row) {
        Audience audience = new Audience(
                employmentTypes(row[4]),
                employmentTypes(row[5]),
                number(row[6]) == 1 ? null : Grade.ofRank(number(row[6])),
                number(row[7]) == 7 ? null : Grade.ofRank(number(row[7])),
                list(row[8], "\n"),
                list(row[9], "\n"),
                list(row[17], "\n"));
        AssignmentRuleDefinition definition = new AssignmentRuleDefinition(
                (String) row[0],
                new Localized((String) row[1], ""),
                (String) row[2],
                audience,
                Cycle.valueOf((String) row[10]),
                number(row[11]),
                due((String) row[12], number(row[13])),
                new Localized("", ""));
        boolean off = row[14] instanceof Boolean yes ? yes : number(row[14]) != 0;
        LocalDate from = ((Date) row[15]).toLocalDate();
        return new AssignmentRule(definition, from, ((Date) row[16]).toLocalDate(), (String) row[3], false, off);
    }

    private static Due due(String monthDay, int days) {
        @Nullable MonthDay day = monthDay.isBlank() ? null : MonthDay.parse("--" + monthDay);
        return new Due(day, days == 0 ? null : Integer.valueOf(days));
    }

    private static List<EmploymentType> employmentTypes(Object column) {
        return list(column, ",").stream().map(EmploymentType::valueOf).toList();
    }

    private static List<String> list(Object column, String separator) {
        String text = (String) column;
        return text.isEmpty() ? List.of() : List.of(text.split(separator));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}

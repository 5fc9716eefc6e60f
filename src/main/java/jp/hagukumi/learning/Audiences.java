package jp.hagukumi.learning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.hagukumi.learning.AssignmentRuleDefinition.Audience;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.rules.CycleRule;
import jp.hagukumi.organization.Designations;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Whom;
import jp.hagukumi.platform.FiscalYear;

/**
 * The SQL that names the people a rule is for on a day, with what it means for each: columns {@code municipality_id,
 * person_id, trigger_on, cycle, due_on}. Parameters are collected in the order of their numbers.
 */
final class Audiences {
    private final AssignmentRule rule;
    private final long municipalityId;
    private final LocalDate day;
    private final LocalDate begin;
    private final int version;
    private final Whom people;
    private final Parameters parameters;

    /**
     * @param begin of the present cycle ({@link CycleRule#begin})
     * @param version of the course in force
     * @param people those looked at
     * @param parameters of the statement
     */
    Audiences(
            AssignmentRule rule,
            long municipalityId,
            LocalDate day,
            LocalDate begin,
            int version,
            Whom people,
            Parameters parameters) {
        this.rule = rule;
        this.municipalityId = municipalityId;
        this.day = day;
        this.begin = begin;
        this.version = version;
        this.people = people;
        this.parameters = parameters;
    }

    /** The audience of another rule in the same statement. */
    Audiences of(ObligationSql other) {
        return new Audiences(
                other.rule(),
                other.municipalityId(),
                other.day(),
                other.begin(),
                other.version(),
                other.people(),
                parameters);
    }

    List<Object> parameters() {
        return parameters.values();
    }

    /** Adds a parameter and tells its placeholder. */
    String put(Object value) {
        return parameters.put(value);
    }

    /** Adds parameters and tells their placeholders in parentheses. */
    String putAll(Collection<?> values) {
        return parameters.putAll(values);
    }

    /** Limits a column to the people looked at. */
    String among(String column) {
        return people.condition(column);
    }

    /** The whole select; in parentheses it stands for a table. */
    String candidates() {
        String sql = "select m.municipality_id, m.person_id, m.trigger_on, " + cycle() + " as cycle, " + due()
                + " as due_on from (select r.municipality_id, r.person_id, " + trigger()
                + " as trigger_on from roster r where r.municipality_id = " + put(municipalityId) + " and "
                + Roster.inPostOn("r", put(day)) + authority() + matches() + whoIsAppointed() + among("r.person_id")
                + ") m";
        return rule.definition().cycle() == Cycle.ON_HIRE || rule.definition().cycle() == Cycle.ON_PROMOTION
                ? sql + " where m.trigger_on >= " + put(begin)
                : sql;
    }

    /** The day on which the obligation arose for the person; never before the cycle began. */
    private String trigger() {
        return switch (rule.definition().cycle()) {
            case ON_HIRE -> "r.hired_on";
            case ON_PROMOTION ->
                "(select min(g.from_on) from posting g where g.municipality_id = r.municipality_id"
                        + " and g.person_id = r.person_id and g.duty = 'MAIN' and g.grade >= " + put(minGrade()) + ")";
            default -> "greatest(r.hired_on, " + put(begin) + (byPosting() ? ", r.from_on" : "") + appointed() + ")";
        };
    }

    /** The day on which the person was appointed, where the audience asks for that. */
    private String appointed() {
        return rule.definition().audience().designations().isEmpty()
                ? ""
                : ", (select min(d.from_on)" + designations() + ")";
    }

    private String whoIsAppointed() {
        return rule.definition().audience().designations().isEmpty()
                ? ""
                : " and exists (select 1" + designations() + ")";
    }

    private String designations() {
        return " from designation d where d.municipality_id = r.municipality_id and d.person_id = r.person_id"
                + " and d.role_code in " + putAll(rule.definition().audience().designations()) + " and "
                + Designations.inForceOn("d", put(day));
    }

    private boolean byPosting() {
        Audience audience = rule.definition().audience();
        return audience.minGrade() != null
                || audience.maxGrade() != null
                || !audience.units().isEmpty();
    }

    private String cycle() {
        return switch (rule.definition().cycle()) {
            case ON_HIRE -> "concat('hired-', date_format(m.trigger_on, '%Y%m%d'))";
            case ON_PROMOTION -> "concat('promoted-', date_format(m.trigger_on, '%Y%m%d'))";
            default -> put(CycleRule.name(rule.definition().cycle(), version, day));
        };
    }

    /** {@link CycleRule#due} in SQL; the months of a trigger lie in the 年度 of the day or of an earlier trigger. */
    private String due() {
        var due = rule.definition().due();
        LocalDate standard = CycleRule.due(due, begin, begin);
        if (due.daysAfterTrigger() != null) {
            String later = "date_add(m.trigger_on, interval " + due.daysAfterTrigger() + " day)";
            return "case when m.trigger_on <= " + put(begin) + " then " + put(standard) + " else " + later + " end";
        }
        FiscalYear year = FiscalYear.of(day);
        LocalDate onDay = due.monthDay() == null ? year.last() : year.on(due.monthDay());
        return "case when m.trigger_on <= " + put(begin) + " then " + put(standard) + " when m.trigger_on <= "
                + put(onDay) + " then " + put(onDay) + " else " + put(year.last()) + " end";
    }

    private int minGrade() {
        var grade = rule.definition().audience().minGrade();
        return grade == null ? 1 : grade.rank();
    }

    private String matches() {
        Audience audience = rule.definition().audience();
        StringBuilder where = new StringBuilder();
        if (!audience.employmentTypes().isEmpty()) {
            where.append(" and r.employment_type in ").append(putAll(names(audience.employmentTypes())));
        }
        if (!audience.exceptEmploymentTypes().isEmpty()) {
            where.append(" and r.employment_type not in ").append(putAll(names(audience.exceptEmploymentTypes())));
        }
        if (audience.minGrade() != null) {
            where.append(" and r.grade >= ").append(put(audience.minGrade().rank()));
        }
        if (audience.maxGrade() != null) {
            where.append(" and r.grade <= ").append(put(audience.maxGrade().rank()));
        }
        if (!audience.occupations().isEmpty()) {
            where.append(" and r.occupation in ").append(putAll(audience.occupations()));
        }
        if (!audience.units().isEmpty()) {
            where.append(" and exists (select 1 from unit a where a.municipality_id = r.municipality_id and a.code in ")
                    .append(putAll(audience.units()))
                    .append(" and r.unit_path like concat(a.path, '%'))");
        }
        return where.toString();
    }

    private String authority() {
        return rule.authority().isEmpty() ? "" : " and r.authority = " + put(rule.authority());
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}

package jp.hagukumi.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.organization.Whom;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Ids;

/**
 * The statements that bring enrolments in line with one rule on one day, and the questions of the dry run, made of the
 * same parts so that the one can't differ from the other.
 *
 * @param begin of the present cycle
 * @param version of the course in force
 * @param people those looked at
 */
public record ObligationSql(
        AssignmentRule rule, long municipalityId, LocalDate day, LocalDate begin, int version, Whom people) {
    private static final String ROW_ID = Ids.IN_SQL;

    /** Plans made on stale statistics right after a bulk load were seen to read 24,000 rows for each of 24,000. */
    private static final String BY_PERSON = " force index (enrolment_key)";

    static final String OPEN = " and e.mandatory and e.status in ('NOT_STARTED', 'IN_PROGRESS')";

    private static final String BY_COURSE = " force index (enrolment_of_course)";

    /** The same for these people only. */
    ObligationSql among(Whom chosen) {
        return new ObligationSql(rule, municipalityId, day, begin, version, chosen);
    }

    /** New rows for everybody in the audience who has none in this cycle and has not met the rule otherwise. */
    NativeStatement assign() {
        Audiences audience = audience();
        String columns = ROW_ID + ", c.municipality_id, c.person_id, " + audience.put(course()) + ", "
                + audience.put(version) + ", c.cycle, true, " + audience.put(rule.code())
                + ", c.trigger_on, c.due_on, 'NOT_STARTED'";
        return new NativeStatement(
                "insert into enrolment (id, municipality_id, person_id, course_code, course_version, cycle, mandatory,"
                        + " rule_code, assigned_on, due_on, status) select " + columns + missing(audience),
                audience.parameters());
    }

    private String missing(Audiences audience) {
        String own = " from enrolment e" + BY_PERSON
                + " where e.municipality_id = c.municipality_id and e.person_id = c.person_id" + " and e.course_code = "
                + audience.put(course());
        return " from (" + audience.candidates() + ") c where not exists (select 1" + own + " and e.cycle = c.cycle"
                + " union all select 1" + own + metBefore(audience) + ")";
    }

    /** What meets the rule though it belongs to another cycle. */
    private String metBefore(Audiences audience) {
        return switch (rule.definition().cycle()) {
            case ONCE -> " and e.status = 'COMPLETED'";
            case PER_VERSION -> " and e.status = 'COMPLETED' and e.course_version >= " + audience.put(version);
            case EVERY_N_YEARS ->
                " and (e.completed_on >= " + audience.put(windowStart())
                        + " or e.status in ('NOT_STARTED', 'IN_PROGRESS'))";
            default -> " and 1 = 0";
        };
    }

    private LocalDate windowStart() {
        return FiscalYear.of(day).plus(1 - rule.definition().everyYears()).first();
    }

    /** Courses taken by choice become obligations. */
    NativeStatement adopt() {
        Audiences audience = audience();
        return new NativeStatement(
                "update" + byChoice(audience) + " set e.mandatory = true, e.rule_code = " + audience.put(rule.code())
                        + ", e.due_on = c.due_on, e.assigned_on = least(e.assigned_on, c.trigger_on),"
                        + " e.version = e.version + 1 where not e.mandatory and e.status <> 'WAIVED'",
                audience.parameters());
    }

    private String enrolments() {
        return " enrolment e" + (people.isEverybody() ? BY_COURSE : BY_PERSON) + " straight_join (";
    }

    /**
     * The audience with the enrolments that its people have in the same cycle. Municipality and course are named together
     * with their index: else every enrolment of the installation is read, and locked by an update.
     */
    String byChoice(Audiences audience) {
        return enrolments() + audience.candidates() + ") c on e.municipality_id = c.municipality_id"
                + " and e.person_id = c.person_id and e.cycle = c.cycle and e.municipality_id = "
                + audience.put(municipalityId) + " and e.course_code = " + audience.put(course())
                + audience.among("e.person_id");
    }

    /** Obligations that a rule had waived apply again. */
    NativeStatement reinstate() {
        Audiences audience = audience();
        return new NativeStatement(
                "update" + byChoice(audience)
                        + " set e.status = case when e.started_on is null then 'NOT_STARTED' else 'IN_PROGRESS' end,"
                        + " e.waived_on = null, e.waived_reason = '', e.due_on = c.due_on, e.rule_code = "
                        + audience.put(rule.code()) + ", e.version = e.version + 1"
                        + " where " + waivedByRule(),
                audience.parameters());
    }

    private static String waivedByRule() {
        return "e.status = 'WAIVED' and e.mandatory and e.waived_reason in ('" + WaivedReason.LEFT.code() + "', '"
                + WaivedReason.AUDIENCE.code() + "', '" + WaivedReason.RULE_ENDED.code() + "')";
    }

    /** Open obligations of an earlier cycle end where the present one has begun. */
    NativeStatement supersede() {
        Audiences audience = audience();
        boolean replaces = rule.definition().cycle() == Cycle.EVERY_FISCAL_YEAR
                || rule.definition().cycle() == Cycle.PER_VERSION;
        return new NativeStatement(
                "update" + enrolments() + audience.candidates()
                        + ") c on e.municipality_id = c.municipality_id"
                        + " and e.person_id = c.person_id and e.cycle <> c.cycle and e.assigned_on < c.trigger_on"
                        + audience.among("e.person_id")
                        + " set e.status = 'WAIVED', e.waived_on = c.trigger_on, e.waived_reason = '"
                        + WaivedReason.SUPERSEDED.code() + "', e.version = e.version + 1 where e.municipality_id = "
                        + audience.put(municipalityId) + " and e.course_code = " + audience.put(course()) + OPEN
                        + (replaces ? "" : " and 1 = 0"),
                audience.parameters());
    }

    /** Open obligations of this rule end for those whom it is no longer for. */
    NativeStatement waive() {
        Audiences audience = audience();
        String from = noLonger(audience);
        String on = audience.put(day);
        int where = from.lastIndexOf(" where ");
        return new NativeStatement(
                "update" + from.substring(0, where) + " set e.status = 'WAIVED', e.waived_on = " + on
                        + ", e.waived_reason = case when p.left_on < " + on + " then '" + WaivedReason.LEFT.code()
                        + "' else '" + WaivedReason.AUDIENCE.code() + "' end, e.version = e.version + 1"
                        + from.substring(where),
                audience.parameters());
    }

    private String noLonger(Audiences audience) {
        return " enrolment e join person p on p.municipality_id = e.municipality_id and p.id = e.person_id left join ("
                + audience.candidates() + ") c on c.municipality_id = e.municipality_id and c.person_id = e.person_id"
                + " where e.municipality_id = " + audience.put(municipalityId) + " and e.rule_code = "
                + audience.put(rule.code()) + OPEN + audience.among("e.person_id") + " and c.person_id is null";
    }

    /** Ids of those who would owe the course and do not now. */
    NativeStatement gains() {
        Audiences audience = audience();
        String fresh = "select c.person_id" + missing(audience);
        String kept = "select e.person_id from" + byChoice(audience) + " where (not e.mandatory and e.status in"
                + " ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED')) or (" + waivedByRule() + ")";
        return new NativeStatement(fresh + " union " + kept, audience.parameters());
    }

    /**
     * Ids of those who owe the course by this rule now and would not.
     *
     * @param others the other rules in force for the course, which may go on with it
     */
    NativeStatement losses(List<ObligationSql> others) {
        Audiences audience = audience();
        String sql = rule.switchedOff()
                ? "select e.person_id from enrolment e where e.municipality_id = " + audience.put(municipalityId)
                        + " and e.rule_code = " + audience.put(rule.code()) + OPEN
                : "select e.person_id from" + noLonger(audience);
        String lost = others.stream()
                .map(other -> Handover.notBy(other, audience, true))
                .collect(Collectors.joining());
        return new NativeStatement(sql + lost, audience.parameters());
    }

    /** Open obligations end whose rule is no longer in force. */
    static NativeStatement endRules(long municipalityId, LocalDate day, List<String> codesInForce) {
        Parameters list = new Parameters();
        String codes = codesInForce.isEmpty() ? "" : " and e.rule_code not in " + list.putAll(codesInForce);
        return new NativeStatement(
                "update enrolment e set e.status = 'WAIVED', e.waived_on = " + list.put(day) + ", e.waived_reason = '"
                        + WaivedReason.RULE_ENDED.code() + "', e.version = e.version + 1 where e.municipality_id = "
                        + list.put(municipalityId) + " and e.rule_code <> ''" + OPEN + codes,
                list.values());
    }

    Audiences audience() {
        return new Audiences(rule, municipalityId, day, begin, version, people, new Parameters());
    }

    private String course() {
        return rule.definition().course();
    }
}

package jp.hagukumi.learning;

import java.util.List;

/**
 * The statements by which an open obligation goes on by another rule for the same course, where the one it came from is no
 * longer for the person, or no longer in force.
 */
final class Handover {
    private Handover() {}

    /** What is open by the former rule, whose audience the person has left, goes on by the next one. */
    static NativeStatement takeOver(ObligationSql next, ObligationSql former) {
        Audiences audience = next.audience();
        String left = " where e.rule_code = " + audience.put(former.rule().code()) + ObligationSql.OPEN
                + notBy(former, audience, false);
        return new NativeStatement(taken(next, audience) + left, audience.parameters());
    }

    /**
     * What is open by rules that are no longer in force goes on by the next one.
     *
     * @param codesInForce at least that of the next one
     */
    static NativeStatement takeOverBesides(ObligationSql next, List<String> codesInForce) {
        Audiences audience = next.audience();
        String ended =
                " where e.rule_code <> '' and e.rule_code not in " + audience.putAll(codesInForce) + ObligationSql.OPEN;
        return new NativeStatement(taken(next, audience) + ended, audience.parameters());
    }

    private static String taken(ObligationSql next, Audiences audience) {
        return "update" + next.byChoice(audience) + " set e.rule_code = "
                + audience.put(next.rule().code()) + ", e.due_on = c.due_on, e.version = e.version + 1";
    }

    /**
     * The condition that a rule is not for the person of an enrolment {@code e}.
     *
     * @param inCycle whether it may be for the person if only in another cycle
     */
    static String notBy(ObligationSql rule, Audiences within, boolean inCycle) {
        return " and not exists (select 1 from (" + within.of(rule).candidates()
                + ") o where o.municipality_id = e.municipality_id and o.person_id = e.person_id"
                + (inCycle ? " and o.cycle = e.cycle" : "") + ")";
    }

    /** Courses with open obligations by rules that are no longer in force. */
    static NativeStatement endedCourses(long municipalityId, List<String> codesInForce) {
        Parameters list = new Parameters();
        String codes = codesInForce.isEmpty() ? "" : " and e.rule_code not in " + list.putAll(codesInForce);
        return new NativeStatement(
                "select distinct e.course_code from enrolment e where e.municipality_id = " + list.put(municipalityId)
                        + " and e.rule_code <> ''" + ObligationSql.OPEN + codes,
                list.values());
    }
}

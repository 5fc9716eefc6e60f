package jp.hagukumi.mileage;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.FiscalYear;

/**
 * What rules to come would have done with the facts of a 年度.
 *
 * @param rule first day of the rules that were tried
 * @param people who were looked at
 * @param difference of all points together
 * @param changes those who lose most first, then those who gain most; at most 100 of each
 */
public record Trial(
        LocalDate rule, FiscalYear year, int people, int gaining, int losing, int difference, List<Change> changes) {

    /**
     * @param now points by the rules in force
     * @param then points by those tried
     */
    public record Change(String staffNumber, String name, int now, int then) {
        public int difference() {
            return then - now;
        }
    }
}

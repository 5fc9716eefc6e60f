package jp.hagukumi.mileage.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the facts of a person would have earned by other rules. */
public final class RuleTrial {
    private RuleTrial() {}

    /** Points earned in a 年度 by the rules as they are. */
    public static int earned(Collection<RuleSet> rules, List<Fact> facts, int year) {
        Account account = new Account(rules, List.of());
        facts.forEach(account::take);
        return account.earnedByLine(year).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Points earned in a 年度 had one set been in force all along. */
    public static int earned(RuleSet set, List<Fact> facts, int year) {
        RuleSet always = new RuleSet(LocalDate.MIN, LocalDate.MIN, set.totalCap(), set.lines());
        return earned(List.of(always), facts, year);
    }
}

package jp.hagukumi.learning;

import java.time.LocalDate;
import java.util.List;

/** All shipped assignment rules as of a day; a later set replaces an earlier one as a whole. */
public record AssignmentRuleSet(LocalDate validFrom, List<AssignmentRuleDefinition> rules) {}

package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.content.Definitions;

/** The assignment rules that come with the content; a municipality's own rules stand beside them. */
@ApplicationScoped
public class ShippedAssignmentRules {
    @Inject
    Definitions definitions;

    /** The rules in force on a day: those of the latest set that has begun by then; none before the first. */
    public List<AssignmentRuleDefinition> on(LocalDate day) {
        return definitions.all(AssignmentRuleSet.class).stream()
                .filter(set -> !set.validFrom().isAfter(day))
                .max(Comparator.comparing(AssignmentRuleSet::validFrom))
                .map(AssignmentRuleSet::rules)
                .orElse(List.of());
    }

    /** The first day on which a shipped rule held; {@link Days#OPEN} for an unknown code. */
    public LocalDate since(String code) {
        return definitions.all(AssignmentRuleSet.class).stream()
                .filter(set -> set.rules().stream().anyMatch(rule -> rule.code().equals(code)))
                .map(AssignmentRuleSet::validFrom)
                .min(Comparator.naturalOrder())
                .orElse(Days.OPEN);
    }
}

package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.Days;

/** The rules of a municipality: those shipped with the content, and its own, which stand beside or in for them. */
@ApplicationScoped
@Transactional
public class AssignmentRules {
    @Inject
    ShippedAssignmentRules shipped;

    @Inject
    OwnRules own;

    /** The rules that oblige somebody on the day. */
    public List<AssignmentRule> inForce(long municipalityId, LocalDate day) {
        return all(municipalityId, day).stream()
                .filter(rule -> rule.inForceOn(day))
                .toList();
    }

    /** Every rule as it stands on the day or is announced for later, switched-off ones included, by course. */
    public List<AssignmentRule> all(long municipalityId, LocalDate day) {
        Map<String, AssignmentRule> byCode = new LinkedHashMap<>();
        shipped.on(day).forEach(definition -> byCode.put(definition.code(), shipped(definition)));
        List<AssignmentRule> later = new ArrayList<>();
        for (AssignmentRule rule : own.notEndedOn(municipalityId, day)) {
            if (rule.validFrom().isAfter(day)) {
                later.add(rule);
            } else {
                byCode.put(rule.code(), rule);
            }
        }
        List<AssignmentRule> all = new ArrayList<>(byCode.values());
        all.addAll(later);
        all.sort(Comparator.comparing((AssignmentRule rule) -> rule.definition().course())
                .thenComparing(AssignmentRule::code)
                .thenComparing(AssignmentRule::validFrom));
        return all;
    }

    private AssignmentRule shipped(AssignmentRuleDefinition definition) {
        return new AssignmentRule(definition, shipped.since(definition.code()), Days.OPEN, "", true, false);
    }
}

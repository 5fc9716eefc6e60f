package jp.hagukumi.learning.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.learning.AssignmentRule;
import jp.hagukumi.learning.AssignmentRuleDefinition.Audience;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.TransferImpact.Placement;
import jp.hagukumi.organization.TransferImpact.Rise;
import org.jspecify.annotations.Nullable;

/** Whom a rule is for, asked of one person on one day; says the same as the SQL that assigns. */
public final class AudienceRule {
    private AudienceRule() {}

    /**
     * The cycle of the obligation that the rule means for a person; empty where it is not for them.
     *
     * @param day on which the placement stands
     * @param begin first day of the present cycle
     * @param version of the course in force
     * @param unitPaths paths of the units that the audience names
     * @param held codes of the roles that the person is appointed to on the day
     */
    public static Optional<String> cycle(
            AssignmentRule rule,
            LocalDate day,
            LocalDate begin,
            int version,
            Collection<String> unitPaths,
            Set<String> held,
            @Nullable Placement placement) {
        if (placement == null || !appointed(rule, held) || !matches(rule, unitPaths, placement)) {
            return Optional.empty();
        }
        Cycle cycle = rule.definition().cycle();
        return switch (cycle) {
            case ON_HIRE -> since(placement.hiredOn(), begin, cycle, version);
            case ON_PROMOTION -> since(promoted(rule, placement, day), begin, cycle, version);
            default -> Optional.of(CycleRule.name(cycle, version, day));
        };
    }

    private static Optional<String> since(LocalDate trigger, LocalDate begin, Cycle cycle, int version) {
        return trigger.isBefore(begin) ? Optional.empty() : Optional.of(CycleRule.name(cycle, version, trigger));
    }

    private static LocalDate promoted(AssignmentRule rule, Placement placement, LocalDate day) {
        Grade least = rule.definition().audience().minGrade();
        return placement.rises().stream()
                .filter(rise -> least == null || rise.grade().compareTo(least) >= 0)
                .map(Rise::from)
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    private static boolean matches(AssignmentRule rule, Collection<String> unitPaths, Placement placement) {
        Audience audience = rule.definition().audience();
        return (rule.authority().isEmpty() || rule.authority().equals(placement.authority()))
                && (audience.employmentTypes().isEmpty()
                        || audience.employmentTypes().contains(placement.employmentType()))
                && !audience.exceptEmploymentTypes().contains(placement.employmentType())
                && within(audience, placement.grade())
                && (audience.occupations().isEmpty() || audience.occupations().contains(placement.occupation()))
                && (audience.units().isEmpty() || unitPaths.stream().anyMatch(placement.unitPath()::startsWith));
    }

    private static boolean appointed(AssignmentRule rule, Set<String> held) {
        List<String> roles = rule.definition().audience().designations();
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }

    private static boolean within(Audience audience, Grade grade) {
        return (audience.minGrade() == null || grade.compareTo(audience.minGrade()) >= 0)
                && (audience.maxGrade() == null || grade.compareTo(audience.maxGrade()) <= 0);
    }
}

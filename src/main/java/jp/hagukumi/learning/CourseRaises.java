package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.skills.Raises;

/** The skills a course raises, in the version that was completed. */
@ApplicationScoped
public class CourseRaises implements Raises {
    @Inject
    Catalogue catalogue;

    @Inject
    AssignmentRules rules;

    @Override
    public String activity() {
        return "CourseCompleted";
    }

    @Override
    public Map<String, Integer> levels(String code, int version) {
        return catalogue.course(code, version).map(Course::skills).orElse(Map.of());
    }

    @Override
    public Optional<MonthDay> yearlyDue(long municipalityId, String code, LocalDate on) {
        return rules.inForce(municipalityId, on).stream()
                .map(AssignmentRule::definition)
                .filter(rule ->
                        rule.course().equals(code) && rule.cycle() == AssignmentRuleDefinition.Cycle.EVERY_FISCAL_YEAR)
                .flatMap(rule -> Optional.ofNullable(rule.due().monthDay()).stream())
                .max(Comparator.naturalOrder());
    }

    @Override
    public Optional<Localized> title(String code, int version) {
        return catalogue.course(code, version).map(Course::title);
    }
}

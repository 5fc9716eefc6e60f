package jp.hagukumi.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.learning.AssignmentRule;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.AssignmentRules;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;

/** What one can choose from for a 必修指定. */
@Named
@ApplicationScoped
public class AssignmentChoices {
    @Inject
    AssignmentRules rules;

    @Inject
    Catalogue catalogue;

    @Inject
    Units units;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The rule as it stands or is announced latest; throws {@link NotVisible} for an unknown code. */
    AssignmentRule rule(Viewer asking, String code) {
        return all(asking).stream()
                .filter(rule -> rule.code().equals(code))
                .filter(rule ->
                        asking.authority().isEmpty() || asking.authority().equals(rule.authority()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotVisible("rule " + code));
    }

    /** Every rule as it stands today or is announced. */
    List<AssignmentRule> all(Viewer asking) {
        return rules.all(asking.municipalityId(), today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public List<Course> courses() {
        return catalogue.courses();
    }

    public Cycle[] cycles() {
        return Cycle.values();
    }

    public Grade[] grades() {
        return Grade.values();
    }

    /** All but 特別職, whom no rule is for. */
    public List<EmploymentType> employmentTypes() {
        return Arrays.stream(EmploymentType.values())
                .filter(type -> type != EmploymentType.SPECIAL)
                .toList();
    }

    public List<UnitOnDay> units() {
        return units.on(viewer.municipalityId(), today());
    }
}

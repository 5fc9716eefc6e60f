package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Refused;

/** Puts a rule in force as HR decided it, for the record, and has it applied where it begins today. */
@ApplicationScoped
@Transactional
public class AssignmentRuleChange {
    @Inject
    OwnRules own;

    @Inject
    AssignmentJob job;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Puts the rule in force.
     *
     * @param reason at most 400 characters
     * @throws Refused where it would begin in the past
     * @throws NotVisible without the role HR, or for HR of one 任命権者 and a rule of another
     */
    public void apply(Viewer viewer, AssignmentRule rule, String reason) {
        check(viewer, rule);
        own.put(viewer, rule, reason);
        LocalDate today = LocalDate.now(clock);
        audit.record(viewer, "assignment.changed", "assignment", rule.code(), reason, detail(rule));
        if (rule.validFrom().equals(today)) {
            job.submit(viewer.municipalityId(), today, clock.instant().toString(), viewer.accountId());
        }
    }

    /** Refuses what may not be put in force; the dry run asks it as well. */
    public void check(Viewer viewer, AssignmentRule rule) {
        if (!viewer.authority().isEmpty() && !viewer.authority().equals(rule.authority())) {
            throw new NotVisible("rule " + rule.code());
        }
        if (rule.validFrom().isBefore(LocalDate.now(clock))) {
            throw Refused.at("validFrom", "learning.refused.past");
        }
    }

    private static String detail(AssignmentRule rule) {
        return Json.createObjectBuilder()
                .add("title", rule.definition().title().ja())
                .add("course", rule.definition().course())
                .add("cycle", rule.definition().cycle().name())
                .add("validFrom", rule.validFrom().toString())
                .add("switchedOff", rule.switchedOff())
                .build()
                .toString();
    }
}

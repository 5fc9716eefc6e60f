package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.rules.MetricRule;
import jp.hagukumi.projects.rules.Outcome;

/** What a review comes to, with whether the measurements reached the target on that day. */
@ApplicationScoped
public class Verdicts {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    ProjectRows.Verdict of(long municipalityId, Project project, Outcome outcome) {
        boolean met = MetricRule.allMet(new MeasurementRows(em, municipalityId)
                .of(project.id(), templates.of(project)).stream()
                        .map(MeasuredMetric::measured)
                        .toList());
        if (outcome instanceof Outcome.Passed passed) {
            return new ProjectRows.Verdict(ProjectState.PASSED, passed.points(), passed.excellent(), met);
        }
        if (outcome instanceof Outcome.Failed failed) {
            return new ProjectRows.Verdict(ProjectState.FAILED, failed.points(), false, met);
        }
        throw new Refused("projects.refused.notYet");
    }

    /** Levels above those of the template that the work is evidence for. */
    int raisedBy(ProjectRows.Verdict verdict) {
        return verdict.excellent() ? templates.rubric().excellentRaisesBy() : 0;
    }
}

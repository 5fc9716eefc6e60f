package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.assessment.rules.MeasurementRule;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.OfMunicipality;
import jp.hagukumi.skills.Skills;

/**
 * Records what a stage of a skill assessment measured, in the transaction that ends it. Each stage tells one fact: who
 * never comes to the second stage has the levels of the first.
 */
@ApplicationScoped
@Transactional
public class MeasuredLevels {
    @PersistenceContext
    EntityManager em;

    @Inject
    ActivityLog activities;

    @Inject
    Skills skills;

    public void ended(@Observes AttemptFinished attempt) {
        if (!Measurement.isContext(attempt.context())) {
            return;
        }
        Attempt stage = OfMunicipality.find(em, Attempt.class, attempt.municipalityId(), attempt.attemptId())
                .orElseThrow();
        List<AnswerTable.Asked> asked = new AnswerTable(em)
                .asked(attempt.municipalityId(), List.of(attempt.attemptId()))
                .getOrDefault(attempt.attemptId(), List.of());
        Map<String, Integer> levels = MeasurementRule.levels(
                stage.number(), asked.stream().map(AnswerTable.Asked::marked).toList());
        if (levels.isEmpty()) {
            return;
        }
        activities.record(List.of(new LevelMeasured(
                attempt.municipalityId(),
                attempt.personId(),
                "attempt:" + attempt.attemptId(),
                skills.frameworkOf(attempt.municipalityId()).version(),
                LocalDate.ofInstant(attempt.at(), Days.ZONE),
                levels,
                false)));
    }
}

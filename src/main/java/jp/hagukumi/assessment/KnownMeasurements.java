package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.organization.Viewer;

/** A person's skill assessments. */
@ApplicationScoped
@Transactional
class KnownMeasurements {
    @PersistenceContext
    EntityManager em;

    @Inject
    AttemptEnding ending;

    @Inject
    Clock clock;

    /** All of the viewer's, the newest first; a stage whose time is over is ended before. */
    List<Measurement> of(Viewer viewer) {
        MeasurementTable table = new MeasurementTable(em);
        List<Measurement> known = table.of(viewer.municipalityId(), viewer.self());
        Instant now = clock.instant();
        List<Attempt> late = known.stream()
                .flatMap(measurement -> measurement.stages().stream())
                .map(Measurement.Stage::attempt)
                .filter(attempt -> attempt.open() && !attempt.takesAnswersAt(now))
                .toList();
        if (late.isEmpty()) {
            return known;
        }
        new AttemptTable(em).lockPerson(viewer.municipalityId(), viewer.self());
        late.forEach(attempt -> ending.end(attempt, now));
        return table.of(viewer.municipalityId(), viewer.self());
    }
}

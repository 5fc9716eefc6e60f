package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.hagukumi.assessment.MeasurableCategory.State;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.skills.Framework;

/** What skill assessments have measured, for the person who took them. */
@ApplicationScoped
@Transactional
public class MeasurementResults {
    @Inject
    MeasurableCategories categories;

    @Inject
    KnownMeasurements measurements;

    /** What the measurement to which an ended stage belongs says; throws {@link NotVisible} where it is not the viewer's. */
    public MeasurementResult of(Viewer viewer, long attemptId) {
        List<Measurement> known = measurements.of(viewer);
        Measurement measurement = known.stream()
                .filter(one ->
                        one.stages().stream().anyMatch(stage -> stage.attempt().id() == attemptId))
                .findFirst()
                .orElseThrow(() -> new NotVisible("measurement of attempt " + attemptId));
        Framework.Category category = categories
                .category(viewer.municipalityId(), measurement.category())
                .orElseThrow(() -> new NotVisible("category " + measurement.category()));
        List<MeasurableCategory> all = categories.of(viewer.municipalityId(), known);
        State state = all.stream()
                .filter(one -> one.measurementId() == measurement.id())
                .map(MeasurableCategory::state)
                .findFirst()
                .orElse(State.MEASURED);
        return new MeasurementResult(
                measurement.id(),
                category,
                measurement.stages().size(),
                measurement.levels(),
                state == State.OPEN,
                state == State.NEXT_STAGE ? categories.next(category, measurement) : List.of(),
                measurement.againFrom().orElseThrow(() -> new NotVisible("result of attempt " + attemptId)),
                all.stream().filter(one -> one.state() == State.CHOSEN).findFirst());
    }
}

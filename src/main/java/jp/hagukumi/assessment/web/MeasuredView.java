package jp.hagukumi.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.assessment.MeasurementResult;
import jp.hagukumi.assessment.MeasurementResults;
import jp.hagukumi.assessment.rules.MeasurementRule;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The part of {@code /learning/result/{attempt}} that a skill assessment has in the place of passed or not. */
@Named
@RequestScoped
public class MeasuredView {
    @Inject
    @Param(pathIndex = 0)
    String attempt;

    @Inject
    MeasurementResults measurements;

    @Inject
    Viewer viewer;

    private @Nullable MeasurementResult result;

    public MeasurementResult getResult() {
        if (result == null) {
            result = measurements.of(viewer, PathId.of(attempt));
        }
        return result;
    }

    /** Questions of the next stage. */
    public int getQuestions() {
        return getResult().leadingOn().size() * MeasurementRule.QUESTIONS;
    }

    /** Level that the next stage asks about. */
    public int getNextLevel() {
        return getResult().stages() + 1;
    }
}

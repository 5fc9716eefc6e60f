package jp.hagukumi.effects;

import java.time.LocalDate;
import jp.hagukumi.platform.Refused;

/** What a measurement must be before it is kept. */
final class MeasurementCheck {
    static final int MOST_LINES = 12;
    private static final int MOST_CASES = 10_000_000;
    private static final int LONGEST_CASE = 60 * 60 * 24 * 30;
    private static final long MOST_YEN = 100_000_000_000L;

    private MeasurementCheck() {}

    static void check(EffectDraft draft, LocalDate today) {
        if (draft.liveOn().isAfter(today)) {
            throw Refused.at("liveOn", "effects.refused.future");
        }
        money("costYen", draft.costYen());
        check(draft.measurement(), draft.liveOn(), today);
    }

    static void check(Measurement measurement, LocalDate liveOn, LocalDate today) {
        LocalDate on = measurement.measuredOn();
        if (on.isBefore(liveOn) || on.isAfter(today)) {
            throw Refused.at("measuredOn", "effects.refused.measuredOn");
        }
        if (measurement.lines().isEmpty() || measurement.lines().size() > MOST_LINES) {
            throw Refused.at("name0", "effects.refused.lines", MOST_LINES);
        }
        measurement.lines().forEach(MeasurementCheck::check);
        money("expensesYen", measurement.expensesYen());
        money("runningYen", measurement.runningYen());
    }

    private static void check(EffectLine line) {
        if (line.name().isBlank() || line.method().isBlank()) {
            throw Refused.at("name0", "effects.refused.line");
        }
        if (line.name().length() > Operations.LONGEST_NAME || line.method().length() > EffectLine.LONGEST_METHOD) {
            throw Refused.at("name0", "effects.refused.tooLong", Operations.LONGEST_NAME);
        }
        boolean possible = within(line.casesPerYear(), MOST_CASES)
                && within(line.secondsBefore(), LONGEST_CASE)
                && within(line.secondsAfter(), LONGEST_CASE)
                && within(line.samples(), MOST_CASES);
        if (!possible) {
            throw Refused.at("name0", "effects.refused.figures");
        }
    }

    private static void money(String field, long yen) {
        if (!within(yen, MOST_YEN)) {
            throw Refused.at(field, "effects.refused.figures");
        }
    }

    private static boolean within(long figure, long most) {
        return figure >= 0 && figure <= most;
    }
}

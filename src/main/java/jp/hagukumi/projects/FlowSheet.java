package jp.hagukumi.projects;

import java.math.BigDecimal;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.rules.FlowStep;

/** Looks at what was typed into a sheet of steps. */
final class FlowSheet {
    private static final int TITLE = 60;
    private static final int HANDS = 40;
    private static final int MOST_PEOPLE = 100;
    private static final int MOST_CASES = 10_000_000;
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(100_000);

    private FlowSheet() {}

    static FlowStep checked(FlowStep typed) {
        BigDecimal minutes = Typed.figure("minutes", typed.minutes());
        if (minutes.signum() < 0 || minutes.compareTo(MOST_MINUTES) >= 0) {
            throw Refused.at("minutes", "projects.refused.figure");
        }
        return new FlowStep(
                Typed.text("title", typed.title(), TITLE),
                Typed.text("hands", typed.hands(), HANDS),
                minutes,
                Typed.within("people", typed.people(), 1, MOST_PEOPLE),
                Typed.within("cases", typed.cases(), 0, MOST_CASES),
                typed.waste());
    }
}

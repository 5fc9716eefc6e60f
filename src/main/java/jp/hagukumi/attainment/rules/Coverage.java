package jp.hagukumi.attainment.rules;

import java.util.Map;

/**
 * 充足率: skills at or above the required level ÷ skills with a required level above 0 (domain, Role profile).
 *
 * @param reached how many are reached
 * @param required how many are asked for; 0 where the profile asks for nothing
 * @param unmeasured how many of those asked for are unmeasured, counted as not reached
 */
public record Coverage(int reached, int required, int unmeasured) {
    private static final int PERCENT = 100;

    /** Of a profile's required levels by skill code. */
    public static Coverage of(Levels levels, Map<String, Integer> required) {
        int reached = 0;
        int asked = 0;
        int unmeasured = 0;
        for (Map.Entry<String, Integer> entry : required.entrySet()) {
            if (entry.getValue() > 0) {
                asked++;
                reached += levels.reaches(entry.getKey(), entry.getValue()) ? 1 : 0;
                unmeasured += levels.isMeasured(entry.getKey()) ? 0 : 1;
            }
        }
        return new Coverage(reached, asked, unmeasured);
    }

    /** Whether at least that share is reached; a profile that asks for nothing is always reached. */
    public boolean isAtLeast(int percent) {
        return reached * PERCENT >= percent * required;
    }

    /** Whole percent, rounded down, 0–100. */
    public int percent() {
        return required == 0 ? PERCENT : reached * PERCENT / required;
    }
}

package jp.hagukumi.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All stages as of a day, the lowest first; a later set replaces an earlier one as a whole. */
public record StageSet(LocalDate validFrom, List<Stage> stages) {
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    /** The version that facts and certificates name: 20260401. */
    public int ruleVersion() {
        return validFrom.getYear() * YEAR + validFrom.getMonthValue() * MONTH + validFrom.getDayOfMonth();
    }

    public Optional<Stage> stage(String code) {
        return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
    }
}

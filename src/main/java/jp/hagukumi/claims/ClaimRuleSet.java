package jp.hagukumi.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.activity.ClaimKind;

/** The rules of claims from a day on; a later set replaces an earlier one as a whole. */
public record ClaimRuleSet(LocalDate validFrom, List<ClaimRule> kinds) {
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    /** The version that claims and facts name: 20260401. */
    public int version() {
        return validFrom.getYear() * YEAR + validFrom.getMonthValue() * MONTH + validFrom.getDayOfMonth();
    }

    public Optional<ClaimRule> of(ClaimKind kind) {
        return kinds.stream().filter(one -> one.kind() == kind).findFirst();
    }
}

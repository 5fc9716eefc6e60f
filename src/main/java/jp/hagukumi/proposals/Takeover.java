package jp.hagukumi.proposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that takes a proposal over (横展開).
 *
 * @param personId who takes it over there
 * @param confirmedOn by the secretariat; null: not yet
 */
public record Takeover(
        long id,
        long proposalId,
        long unitId,
        String unitName,
        long personId,
        String name,
        String note,
        LocalDate askedOn,
        @Nullable LocalDate confirmedOn) {
    public boolean isConfirmed() {
        return confirmedOn != null;
    }
}

package jp.hagukumi.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application that was handed in on paper.
 *
 * @param confirmedOn by the supervisor; null: not yet
 */
public record TakenApplication(
        String staffNumber,
        String stage,
        boolean nameShown,
        LocalDate appliedOn,
        @Nullable LocalDate confirmedOn) {}

package jp.hagukumi.certification.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a leaf.
 *
 * @param subject code of what comes nearest; empty where there is nothing to name
 * @param reached how much there is: courses, percent, level, points, minutes
 * @param needed how much there must be, in the same unit
 * @param on day on which it was completed; null where there is none
 * @param missing codes of what is still to be done
 */
public record Found(
        String subject, int reached, int needed, @Nullable LocalDate on, List<String> missing) {
    static Found nothing(Requirement leaf) {
        String subject = leaf.subjects().isEmpty() ? "" : leaf.subjects().get(0);
        return new Found(subject, 0, 1, null, List.of());
    }

    static Found amount(String subject, int reached, int needed) {
        return new Found(subject, reached, needed, null, List.of());
    }

    /** Whether there is as much as there must be. */
    boolean isEnough() {
        return reached >= needed;
    }
}

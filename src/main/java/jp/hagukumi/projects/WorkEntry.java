package jp.hagukumi.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work done on a project, or a decision taken in it.
 *
 * @param time null for a decision
 */
public record WorkEntry(
        boolean decision,
        LocalDate day,
        int minutes,
        @Nullable WorkTime time,
        String text,
        String by) {}

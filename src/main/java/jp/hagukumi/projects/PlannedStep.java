package jp.hagukumi.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the plan of a project.
 *
 * @param number from 1
 * @param milestone what is handed in at its end; null: nothing
 * @param doneOn null: not done yet
 */
public record PlannedStep(
        int number,
        String title,
        LocalDate from,
        LocalDate due,
        ProjectTemplate.@Nullable Milestone milestone,
        @Nullable LocalDate doneOn) {}

package jp.hagukumi.projects;

import java.time.LocalDate;
import jp.hagukumi.projects.rules.Health;
import org.jspecify.annotations.Nullable;

/**
 * A project on the board of the DX office.
 *
 * @param nextTitle of the step that is next; empty: all are done
 * @param nextDue null: all are done
 */
public record BoardLine(
        long id,
        String title,
        String template,
        int templateVersion,
        ProjectState state,
        String unitName,
        String leader,
        int team,
        LocalDate due,
        String nextTitle,
        @Nullable LocalDate nextDue,
        Health health) {}

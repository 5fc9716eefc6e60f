package jp.hagukumi.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody applied for in a call, or was nominated for by their superior.
 *
 * @param callName of the call
 * @param personId who would lead
 * @param nominatedBy the superior; null: applied by themselves
 * @param nominator name; empty: nobody
 * @param theme what is wrong in their work
 * @param team whom they wish for, the one who would lead left out
 * @param reason of the decision
 * @param projectId what it became; null: nothing yet
 */
public record Application(
        long id,
        long callId,
        String callName,
        long personId,
        String staffNumber,
        String name,
        @Nullable Long nominatedBy,
        String nominator,
        String template,
        String title,
        String theme,
        long unitId,
        String unitName,
        LocalDate putOn,
        State state,
        String reason,
        @Nullable Long projectId,
        List<Wish> team) {
    public Application {
        team = List.copyOf(team);
    }

    /** How far it is. */
    public enum State {
        SUBMITTED,
        SELECTED,
        DECLINED,
        WITHDRAWN
    }

    /** Somebody wished for. */
    public record Wish(long personId, String staffNumber, String name) {}

    public boolean isOpen() {
        return state == State.SUBMITTED;
    }

    /** What is typed. */
    public record Draft(String template, String title, String theme, List<String> staffNumbers) {
        public Draft {
            staffNumbers = List.copyOf(staffNumbers);
        }
    }
}

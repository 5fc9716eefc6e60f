package jp.hagukumi.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.reporting.rules.Count;

/**
 * What a supervisor must know about their own people.
 *
 * @param count over all obligations of everybody in the headed subtrees
 * @param late people with something overdue, latest first
 * @param pending people with something open but nothing overdue, next due date first
 */
public record Team(LocalDate day, Count count, List<TeamMember> late, List<TeamMember> pending) {
    /** Late ones first, then the others. */
    public List<TeamMember> members() {
        return Stream.concat(late.stream(), pending.stream()).toList();
    }
}

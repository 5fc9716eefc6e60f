package jp.hagukumi.projects.rules;

import java.util.Optional;
import java.util.Set;

/** Why somebody may not review a project (利益相反). */
public enum Conflict {
    /** Is or was of the team. */
    MEMBER,
    /** Answers, on any level, for somebody of the team. */
    LINE,
    SPONSOR,
    MENTOR;

    /**
     * Who has to do with a project.
     *
     * @param members all who ever were of the team
     * @param line all who answered for one of them up to the top, on the days looked at
     */
    public record Involved(Set<Long> members, Set<Long> line, Set<Long> sponsors, Set<Long> mentors) {}

    /** The first reason; empty where there is none. */
    public static Optional<Conflict> of(Involved involved, long person) {
        if (involved.members().contains(person)) {
            return Optional.of(MEMBER);
        }
        if (involved.line().contains(person)) {
            return Optional.of(LINE);
        }
        if (involved.sponsors().contains(person)) {
            return Optional.of(SPONSOR);
        }
        return involved.mentors().contains(person) ? Optional.of(MENTOR) : Optional.empty();
    }
}

package jp.hagukumi.certification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.certification.rules.Check;
import jp.hagukumi.certification.rules.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A request for a stage, the first time or again.
 *
 * @param nameShown the applicant agrees that whoever checks the number sees the name
 * @param confirmedOn by the supervisor; null: not yet, likewise interview and panel
 * @param reason for which it was returned; else empty
 * @param evidence leaves of the checklist as they were found on the day of the application
 */
public record Application(
        long id,
        long personId,
        String stage,
        ApplicationState state,
        boolean nameShown,
        LocalDate appliedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate interviewedOn,
        @Nullable LocalDate panelOn,
        String reason,
        List<Check> evidence) {

    /** What people have decided on it so far. */
    public Set<Requirement.Kind> decided() {
        Set<Requirement.Kind> decided = EnumSet.noneOf(Requirement.Kind.class);
        if (confirmedOn != null) {
            decided.add(Requirement.Kind.CONFIRMATION);
        }
        if (interviewedOn != null) {
            decided.add(Requirement.Kind.INTERVIEW);
        }
        if (panelOn != null) {
            decided.add(Requirement.Kind.PANEL);
        }
        return decided;
    }
}

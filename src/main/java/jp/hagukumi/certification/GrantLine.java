package jp.hagukumi.certification;

import java.util.List;
import jp.hagukumi.certification.rules.Check;
import jp.hagukumi.certification.rules.Decision;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.certification.rules.Unmet;

/**
 * What a grant would do to one application.
 *
 * @param renewal whether it follows a certificate in force
 * @param term that the certificate would have
 * @param obstacle key of why it can't be granted; empty: it can
 * @param decision by what is known today
 */
public record GrantLine(
        Applicant applicant, Stage stage, boolean renewal, Term term, String obstacle, Decision decision) {
    public boolean isGrantable() {
        return obstacle.isEmpty();
    }

    /** What is missing today. */
    public List<Unmet> unmet() {
        return decision instanceof Decision.Withheld withheld ? withheld.unmet() : List.of();
    }

    /** Whether the definition asks for an interview that was not held yet. */
    public boolean isInterviewWaiting() {
        return waitsFor(Requirement.Kind.INTERVIEW);
    }

    /** Whether the definition asks for a panel that has not decided yet. */
    public boolean isPanelWaiting() {
        return waitsFor(Requirement.Kind.PANEL);
    }

    private boolean waitsFor(Requirement.Kind step) {
        return decision.check()
                .leaves()
                .filter(leaf -> leaf.requirement().kind() == step)
                .anyMatch(leaf -> !leaf.met());
    }

    Check check() {
        return decision.check();
    }
}

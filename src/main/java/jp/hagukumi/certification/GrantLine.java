package jp.hagukumi.certification;

import java.util.List;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.certification.rules.Unmet;

/**
 * What a grant would do to one application.
 *
 * @param term that the certificate would have
 * @param obstacle key of why it can't be granted; empty: it can
 * @param unmet what is missing
 */
public record GrantLine(
        Applicant applicant, Stage stage, Term term, String obstacle, List<Unmet> unmet, String evidence) {
    public boolean isGrantable() {
        return obstacle.isEmpty();
    }
}

package jp.hagukumi.certification;

import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.platform.Localized;

/**
 * A stage of certification as one rule defines it.
 *
 * @param code FOUNDATION …; never changes its meaning
 * @param requires of the first certificate, and of one after a gap
 * @param renewal of a certificate that follows one in force
 */
public record Stage(
        String code,
        Localized name,
        Localized purpose,
        Requirement requires,
        Term.Validity validity,
        Requirement renewal) {}

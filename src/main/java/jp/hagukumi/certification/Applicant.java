package jp.hagukumi.certification;

import java.time.LocalDate;
import jp.hagukumi.organization.Grade;

/**
 * An application with who made it, as supervisors and HR see it.
 *
 * @param unitPath of the main posting today
 * @param authority 任命権者 of the applicant
 * @param absent whether an absence covers today
 */
public record Applicant(
        Application application,
        String staffNumber,
        String name,
        String unitName,
        Grade grade,
        String unitPath,
        String authority,
        boolean absent) {
    public long id() {
        return application.id();
    }

    public LocalDate appliedOn() {
        return application.appliedOn();
    }
}

package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * A certification was granted for one term.
 *
 * @param subjectCode the stage: FOUNDATION …
 * @param subjectVersion of the rule in force: 20260401
 * @param number of the certificate: 団体-年度-連番
 * @param until last day, absences not counted in
 * @param opensOn first day on which its renewal is taken
 */
public record CertificateGranted(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        String number,
        LocalDate from,
        LocalDate until,
        LocalDate opensOn)
        implements Activity {
    @Override
    public String sourceKey() {
        return "certificate:" + number;
    }
}

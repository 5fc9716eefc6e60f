package jp.hagukumi.organization;

import java.time.LocalDate;
import jp.hagukumi.platform.imports.FileRow;

/** Postings and absences lie between the first and the last day of employment. */
final class Employment {
    private Employment() {}

    /** Tells faults; an open end closes with the employment. Returns the last day of the term. */
    static LocalDate check(FileRow row, PersonSpan person, Term term) {
        if (term.from().isBefore(person.hiredOn()) || term.from().isAfter(person.leftOn())) {
            row.fault("開始日", "organization.import.outsideEmployment", person.hiredOn(), last(person));
        } else if (!term.open() && term.to().isAfter(person.leftOn())) {
            row.fault("終了日", "organization.import.outsideEmployment", person.hiredOn(), last(person));
        }
        return ImportTables.earlier(term.to(), person.leftOn());
    }

    private static String last(PersonSpan person) {
        return ImportTables.shown(person.leftOn().toString());
    }
}

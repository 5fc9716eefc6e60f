package jp.hagukumi.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.Days;
import org.jspecify.annotations.Nullable;

/**
 * What HR keeps about one person.
 *
 * @param leftOn last day in post, {@link Days#OPEN} while employed
 * @param previousStaffNumber number before a re-appointment; empty without one
 * @param account state of the account; null without one
 * @param postings latest first
 * @param absences latest first, with their kind: for HR alone
 */
public record PersonFile(
        long personId,
        String staffNumber,
        String name,
        String kana,
        String formerName,
        String email,
        EmploymentType employmentType,
        String occupation,
        String authority,
        LocalDate hiredOn,
        LocalDate leftOn,
        String previousStaffNumber,
        @Nullable AccountState account,
        List<Posting> postings,
        List<Absence> absences) {

    public boolean employed() {
        return leftOn.equals(Days.OPEN);
    }

    /** One 発令. {@code gradeName} is the municipality's own, empty without one; {@code changeKind} is a code of the import, {@code HIRED} …, or empty. */
    public record Posting(
            String unitCode,
            String unitName,
            Grade grade,
            String gradeName,
            Duty duty,
            String changeKind,
            String title,
            LocalDate from,
            LocalDate to) {
        public boolean open() {
            return to.equals(Days.OPEN);
        }
    }

    /** One 休業; {@code kind} is a code of the import, {@code CHILDCARE} …, or empty where none was given. */
    public record Absence(String kind, LocalDate from, LocalDate to) {
        public boolean open() {
            return to.equals(Days.OPEN);
        }
    }

    /** Of the account by which the person signs in. */
    public record AccountState(
            String signInName,
            boolean enabled,
            boolean passwordSet,
            @Nullable Instant lastSignedInAt) {}
}

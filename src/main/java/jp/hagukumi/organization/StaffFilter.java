package jp.hagukumi.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the staff a list shows.
 *
 * @param day employed on it; unit, grade and absence are those of this day
 * @param text part of number, name, kana or 旧姓 as typed; empty: all
 * @param unitCode a unit with everything below it; empty: all
 * @param grade null: all
 * @param employmentType null: all
 * @param absent only the absent, only the others, or null for both
 * @param order of the rows
 */
public record StaffFilter(
        LocalDate day,
        String text,
        String unitCode,
        @Nullable Grade grade,
        @Nullable EmploymentType employmentType,
        @Nullable Boolean absent,
        StaffOrder order) {
    /** Everybody employed on the day, by number. */
    public static StaffFilter on(LocalDate day) {
        return new StaffFilter(day, "", "", null, null, null, StaffOrder.NUMBER);
    }
}

package jp.hagukumi.organization;

import org.jspecify.annotations.Nullable;

/**
 * One line of a staff list.
 *
 * @param formerName 旧姓, empty without one
 * @param unitName names from the root down; empty without a main posting on the day
 * @param grade null without a main posting on the day
 * @param title 補職名, may be empty
 */
public record StaffRow(
        long personId,
        String staffNumber,
        String name,
        String kana,
        String formerName,
        String unitName,
        @Nullable Grade grade,
        String title,
        EmploymentType employmentType,
        String occupation,
        String authority,
        boolean absent) {}

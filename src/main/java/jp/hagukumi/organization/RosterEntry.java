package jp.hagukumi.organization;

/**
 * Where one person stood on one day, by the main posting (本務).
 *
 * @param unitPath ids from the root to the unit, as in {@code unit.path}
 * @param occupation 職種, the municipality's own words
 * @param authority 任命権者, the municipality's own words
 * @param absent whether an absence covers the day; its kind is for HR alone and not told here
 */
public record RosterEntry(
        long personId,
        long unitId,
        String unitPath,
        Grade grade,
        EmploymentType employmentType,
        String occupation,
        String authority,
        boolean absent) {}

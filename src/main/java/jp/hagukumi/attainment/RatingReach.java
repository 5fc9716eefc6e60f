package jp.hagukumi.attainment;

/** The SQL condition over the view {@code roster} (alias r) that says for whom a rating round is. */
final class RatingReach {
    /** For the round with the alias d. */
    static final String OF_ROUND = of("d.authority", "d.units", "d.min_grade", "d.max_grade", "d.employment_types");

    private RatingReach() {}

    /** Each argument is the SQL of what the column of {@code rating_round} with this name holds. */
    static String of(String authority, String units, String minGrade, String maxGrade, String employmentTypes) {
        return """
                ((%1$s = '' or r.authority = %1$s) and r.grade between %3$s and %4$s
                  and (%5$s = '' or find_in_set(r.employment_type, replace(%5$s, ' ', ',')) > 0)
                  and (%2$s = '' or exists (select 1 from unit a where a.municipality_id = r.municipality_id
                    and find_in_set(a.code, replace(%2$s, ' ', ',')) > 0 and r.unit_path like concat(a.path, '%%'))))
                """.formatted(authority, units, minGrade, maxGrade, employmentTypes);
    }
}

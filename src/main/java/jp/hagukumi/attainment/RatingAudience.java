package jp.hagukumi.attainment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;

/**
 * Whom a rating round is for.
 *
 * @param units codes, each with everything below; empty: all
 * @param employmentTypes empty: all
 */
public record RatingAudience(List<String> units, Grade minGrade, Grade maxGrade, List<EmploymentType> employmentTypes) {
    public RatingAudience {
        units = List.copyOf(units);
        employmentTypes = List.copyOf(employmentTypes);
    }

    public static RatingAudience everybody() {
        return new RatingAudience(List.of(), Grade.STAFF, Grade.DIRECTOR, List.of());
    }

    String unitsText() {
        return String.join(" ", units);
    }

    String employmentTypesText() {
        return employmentTypes.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    static RatingAudience of(String units, int minGrade, int maxGrade, String employmentTypes) {
        return new RatingAudience(
                words(units),
                Grade.ofRank(minGrade),
                Grade.ofRank(maxGrade),
                words(employmentTypes).stream().map(EmploymentType::valueOf).toList());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}

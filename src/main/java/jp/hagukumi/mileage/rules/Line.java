package jp.hagukumi.mileage.rules;

import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Localized;

/**
 * One line of the rules: what kind of doing earns how much.
 *
 * @param code unique in its set; the same line keeps it in later sets
 * @param within code of the line whose cap also bounds this one; empty: none
 * @param cap most points in a 年度
 * @param oncePer properties that together say what is the same doing, {@code fiscalYear} for the 年度; empty: each fact
 * @param awards all that a fact meets are added up
 * @param approval who stands for it
 * @param evidence what proves it
 */
public record Line(
        String code,
        Localized title,
        String within,
        int cap,
        List<String> oncePer,
        List<Award> awards,
        Localized approval,
        Localized evidence) {
    private static final String YEAR = "fiscalYear";

    /** Points before any cap; 0 where the line is not about this fact. */
    int worth(Fact fact) {
        return awards.stream().mapToInt(award -> award.worth(fact)).sum();
    }

    /** What was done, the same for every fact that tells of it. */
    String deed(Fact fact) {
        if (oncePer.isEmpty()) {
            return fact.key();
        }
        return oncePer.stream()
                .map(property -> property.equals(YEAR)
                        ? Integer.toString(FiscalYear.of(fact.day()).year())
                        : fact.text(property))
                .collect(Collectors.joining(":", fact.kind() + ":", ""));
    }
}

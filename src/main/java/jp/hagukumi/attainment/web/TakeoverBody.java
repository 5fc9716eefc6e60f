package jp.hagukumi.attainment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.Occasion;
import jp.hagukumi.attainment.RatingAudience;
import jp.hagukumi.attainment.RatingRoundPlan;
import jp.hagukumi.attainment.TakenSheet;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** A round of another system as it is sent; fields for JSON-B. Days are ISO, levels by skill code. */
public class TakeoverBody {
    public @Nullable String name;
    public int year;
    public @Nullable Occasion occasion;
    public @Nullable List<String> units;
    public @Nullable LocalDate opensOn;
    public @Nullable LocalDate selfUntil;
    public @Nullable LocalDate closesOn;
    public @Nullable List<Sheet> sheets;

    /** One sheet; what is missing was not done. */
    public static class Sheet {
        public @Nullable String staffNumber;
        public @Nullable Map<String, Integer> self;
        public @Nullable LocalDate handedInOn;
        public @Nullable Map<String, Integer> confirmed;
        public @Nullable LocalDate confirmedOn;
        public @Nullable String confirmer;
        public @Nullable Map<String, String> notes;

        TakenSheet sheet() {
            return new TakenSheet(
                    given("staffNumber", staffNumber),
                    new Levels(self == null ? Map.of() : self),
                    handedInOn,
                    new Levels(confirmed == null ? Map.of() : confirmed),
                    confirmedOn,
                    confirmer == null ? "" : confirmer,
                    notes == null ? Map.of() : notes);
        }
    }

    RatingRoundPlan plan() {
        RatingAudience audience =
                new RatingAudience(units == null ? List.of() : units, Grade.STAFF, Grade.DIRECTOR, List.of());
        return new RatingRoundPlan(
                given("name", name),
                new FiscalYear(year),
                given("occasion", occasion),
                audience,
                given("opensOn", opensOn),
                given("selfUntil", selfUntil),
                given("closesOn", closesOn));
    }

    List<TakenSheet> taken() {
        return sheets == null ? List.of() : sheets.stream().map(Sheet::sheet).toList();
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw Refused.at(field, "attainment.rating.refused.missing", field);
        }
        return value;
    }
}

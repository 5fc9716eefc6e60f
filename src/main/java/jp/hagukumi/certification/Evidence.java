package jp.hagukumi.certification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.certification.rules.Check;
import jp.hagukumi.certification.rules.Found;
import jp.hagukumi.certification.rules.Requirement;
import org.jspecify.annotations.Nullable;

/** What was found at a moment, as it is kept beside applications and decisions. */
final class Evidence {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Evidence() {}

    private record Line(
            Requirement.Kind kind,
            List<String> subjects,
            int amount,
            int years,
            boolean met,
            String subject,
            int reached,
            int needed,
            @Nullable String on,
            List<String> missing) {
        private static Line of(Check leaf) {
            Requirement asked = leaf.requirement();
            Found found = leaf.found();
            return new Line(
                    asked.kind(),
                    asked.subjects(),
                    asked.amount(),
                    asked.years(),
                    leaf.met(),
                    found.subject(),
                    found.reached(),
                    found.needed(),
                    found.on() == null ? null : found.on().toString(),
                    found.missing());
        }

        private Check check() {
            LocalDate day = on == null ? null : LocalDate.parse(on);
            return new Check(
                    new Requirement(kind, subjects, amount, years, List.of()),
                    met,
                    new Found(subject, reached, needed, day, missing),
                    List.of());
        }
    }

    /** The leaves of a checklist as JSON. */
    static String write(Check check) {
        try {
            return JSON.writeValueAsString(check.leaves().map(Line::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The leaves again; none for an empty text. */
    static List<Check> read(String json) {
        if (json.isEmpty()) {
            return List.of();
        }
        try {
            return JSON.readValue(json, new TypeReference<List<Line>>() {}).stream()
                    .map(Line::check)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence that can't be read", e);
        }
    }
}

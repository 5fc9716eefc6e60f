package jp.hagukumi.curriculum.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form as the script sends it; fields for JSON-B. */
public class DraftBody {
    public int revision;
    public @Nullable Map<String, String> fields;

    Map<String, String> filled() {
        return Objects.requireNonNullElse(fields, Map.of());
    }
}

package jp.hagukumi.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the parameters of a statement while its SQL is put together. */
final class Parameters {
    private final List<Object> values = new ArrayList<>();

    /** Adds a value and tells its placeholder. */
    String put(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /** Adds all values and tells their placeholders in parentheses. */
    String putAll(Collection<?> all) {
        return all.stream().map(this::put).collect(Collectors.joining(", ", "(", ")"));
    }

    List<Object> values() {
        return values;
    }
}

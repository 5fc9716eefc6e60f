package jp.hagukumi.curriculum.rules;

import java.util.Arrays;
import java.util.List;

/**
 * Something in a lesson or a question that should be mended before others see it.
 *
 * @param error whether it keeps the text from being published
 * @param field of the form that it is about; empty: the whole
 * @param key of the text that says it
 */
public record Finding(boolean error, String field, String key, List<Object> arguments) {
    static Finding error(String field, String key, Object... arguments) {
        return new Finding(true, field, "curriculum.finding." + key, Arrays.asList(arguments));
    }

    static Finding warning(String field, String key, Object... arguments) {
        return new Finding(false, field, "curriculum.finding." + key, Arrays.asList(arguments));
    }
}

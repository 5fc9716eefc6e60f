package jp.hagukumi.mileage.rules;

import java.util.Arrays;

/**
 * What a property of a fact must be.
 *
 * @param value for {@link Comparison#IS} one word or several with | between them, else a whole number
 */
public record Condition(String property, Comparison comparison, String value) {
    public enum Comparison {
        IS,
        MORE_THAN,
        AT_MOST
    }

    /**
     * Reads {@code true}, {@code a|b}, {@code > 120} or {@code <= 120}.
     *
     * @throws NumberFormatException where no whole number follows the sign
     */
    public static Condition parse(String property, String text) {
        if (text.startsWith("<=")) {
            return new Condition(property, Comparison.AT_MOST, number(text.substring(2)));
        }
        return text.startsWith(">")
                ? new Condition(property, Comparison.MORE_THAN, number(text.substring(1)))
                : new Condition(property, Comparison.IS, text);
    }

    private static String number(String text) {
        return Integer.toString(Integer.parseInt(text.strip()));
    }

    boolean holds(Fact fact) {
        return switch (comparison) {
            case IS -> Arrays.asList(value.split("\\|")).contains(fact.text(property));
            case MORE_THAN -> fact.number(property) > Integer.parseInt(value);
            case AT_MOST -> fact.number(property) <= Integer.parseInt(value);
        };
    }
}

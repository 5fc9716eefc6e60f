package jp.hagukumi.certification.rules;

import java.util.List;

/** Whether a person has what a requirement tree asks for, and why. */
public sealed interface Decision {
    /** The whole tree with what was found for each leaf. */
    Check check();

    /** All of it is there. */
    record Granted(Check check) implements Decision {}

    /** Something is missing. */
    record Withheld(Check check, List<Unmet> unmet) implements Decision {}

    default boolean isGranted() {
        return this instanceof Granted;
    }
}

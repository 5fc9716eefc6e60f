package jp.hagukumi.attainment.web;

import jp.hagukumi.organization.NotVisible;
import org.jspecify.annotations.Nullable;

/** A number in an address. */
final class PathNumber {
    private PathNumber() {}

    /** Throws {@link NotVisible} for anything but a positive number. */
    static long of(@Nullable String segment) {
        if (segment == null || !segment.matches("[1-9][0-9]{0,18}")) {
            throw new NotVisible("number " + segment);
        }
        try {
            return Long.parseLong(segment);
        } catch (NumberFormatException tooLarge) {
            throw new NotVisible("number " + segment);
        }
    }
}

package jp.hagukumi.assessment.web;

import jp.hagukumi.organization.NotVisible;
import org.jspecify.annotations.Nullable;

/** The id at the end of an address. */
final class PathId {
    private PathId() {}

    /** Throws {@link NotVisible} for anything but a positive number. */
    static long of(@Nullable String segment) {
        if (segment == null || !segment.matches("[1-9][0-9]{0,17}")) {
            throw new NotVisible("id " + segment);
        }
        return Long.parseLong(segment);
    }
}

package jp.hagukumi.effects.web;

import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What came with a request. */
final class Asked {
    private Asked() {}

    /** Throws {@link NotVisible} for what can't be an id. */
    static long id(@Nullable String text) {
        String given = text == null ? "" : text;
        return Ids.parse(given).orElseThrow(() -> new NotVisible("id " + given));
    }

    /** A parameter; empty where it is missing. */
    static String text(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value;
    }
}

package jp.hagukumi.certification.web;

import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.Ids;
import org.omnifaces.util.Faces;

/** What came with a request. */
final class Typed {
    private Typed() {}

    /** Throws {@link NotVisible} for what can't be an id. */
    static long id(String text) {
        return Ids.parse(text).orElseThrow(() -> new NotVisible("id " + text));
    }

    /** A parameter; empty where it is missing. */
    static String text(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value;
    }

    /** All ids under one name; throws {@link NotVisible} for what can't be one. */
    static List<Long> ids(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null ? List.of() : Stream.of(values).map(Typed::id).toList();
    }
}

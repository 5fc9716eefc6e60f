package jp.hagukumi.organization;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom something looks at: everybody, or some people by their ids, who may be none at all. */
public final class Whom {
    private static final Whom EVERYBODY = new Whom(null);

    private final @Nullable List<Long> ids;

    private Whom(@Nullable List<Long> ids) {
        this.ids = ids;
    }

    public static Whom everybody() {
        return EVERYBODY;
    }

    /** These and nobody else. */
    public static Whom only(Collection<Long> ids) {
        return new Whom(List.copyOf(ids));
    }

    public boolean isEverybody() {
        return ids == null;
    }

    public boolean isNobody() {
        return ids != null && ids.isEmpty();
    }

    /** The further condition of a statement that a column is one of them; ids are numbers, so they stand in the text. */
    public String condition(String column) {
        if (ids == null) {
            return "";
        }
        return ids.isEmpty()
                ? " and 1 = 0"
                : ids.stream().map(String::valueOf).collect(Collectors.joining(", ", " and " + column + " in (", ")"));
    }
}

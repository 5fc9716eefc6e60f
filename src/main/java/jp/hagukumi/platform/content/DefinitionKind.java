package jp.hagukumi.platform.content;

import java.util.List;

/**
 * A kind of content: how its files become records. The feature that owns the record implements it as a CDI bean; it is
 * pure and can be used without a container.
 *
 * @param <T> an immutable record that JSON can hold
 */
public interface DefinitionKind<T> {
    /** As in the table {@code definition}: course, test … */
    String name();

    Class<T> type();

    /** Reads all files of this kind; what is wrong goes to the problems, never into an exception. */
    List<Definition<T>> read(ContentFiles files, Problems problems);

    /** Looks at references to other kinds once everything has been read. */
    default void check(Parsed parsed, Problems problems) {}
}

package jp.hagukumi.platform.imports;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file of a kind, from its rows to the difference. Called by one thread, in the order of the methods. */
public interface ImportSession {
    /**
     * Checks a row by itself and tells its faults through it.
     *
     * @return the row as staged, or null where not even its group is known
     */
    @Nullable
    StagedRow read(FileRow row);

    /**
     * The next stored rows that the file is compared with, in ascending order of their group by code point.
     *
     * @param afterGroup only groups after this one; empty for the first page
     * @param limit rows wanted at most; more are allowed only to end a group
     */
    List<StoredRow> stored(String afterGroup, int limit) throws SQLException;

    /** Compares all rows of one group (a person; for units the whole file). */
    void compare(ImportGroup group, Difference difference) throws SQLException;

    /** After the last group, for what can only be said of the whole. */
    default void finish(Difference difference) throws SQLException {}
}

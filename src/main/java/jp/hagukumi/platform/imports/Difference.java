package jp.hagukumi.platform.imports;

import java.sql.SQLException;

/** Where a session tells what it found. */
public interface Difference {
    /** A row to be added, changed or removed. */
    void change(Change change) throws SQLException;

    /** A row that stays as it is. */
    void unchanged();

    /** A fault that only shows beside other rows; the row is left out. */
    void fault(int line, String column, String cell, String textKey, Object... arguments);

    /** Something worth knowing that does not stand in the way. */
    void notice(String textKey, Object... arguments);

    /**
     * Something that follows elsewhere from what the file changes: counted, and the first {@link Consequences#LISTED} kept
     * by name.
     *
     * @param kindKey key of the text that names its kind; one figure of the summary each
     * @param subject whom it is about, as shown
     * @param what as shown
     */
    void follows(String kindKey, String subject, String what) throws SQLException;

    /** The import would end so much that it needs a second yes. */
    void askTwice(String textKey, Object... arguments);
}

package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Rows that a feature made by itself about rows that an import added; a CDI bean of that feature.
 *
 * <p>When the import is undone, those that nobody has touched go with it. What people have done stays, and then the undo
 * is refused.
 */
public interface Derived {
    /** Makes at once, in the transaction of the import, what rows of the table always have; nothing by default. */
    default void make(Connection connection, String table, long municipalityId) throws SQLException {}

    /**
     * Removes what was derived and not touched.
     *
     * @param table whose rows are about to be removed
     * @param ids of those rows, a thousand at most
     */
    void forget(Connection connection, String table, long municipalityId, List<Long> ids) throws SQLException;
}

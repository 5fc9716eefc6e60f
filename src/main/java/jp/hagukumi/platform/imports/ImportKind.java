package jp.hagukumi.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A kind of file that can be imported; a CDI bean of the feature that owns the table. */
public interface ImportKind {
    /** As in the address {@code /api/v1/imports/{name}}. */
    String name();

    /** In the order of the sample file. */
    List<ImportColumn> columns();

    /** Rows of the sample file, cells in the order of {@link #columns()}. */
    List<List<String>> example();

    /** The tables whose rows this kind adds, changes and removes. */
    List<ImportTable> tables();

    /** Who is told of the rows written; nobody by default. */
    default Optional<ImportFacts> facts() {
        return Optional.empty();
    }

    /** Begins one file; loads what its rows are checked against. */
    ImportSession open(Connection connection, ImportSettings settings) throws SQLException;
}

package jp.hagukumi.platform.imports;

import java.time.LocalDate;
import java.util.List;

/**
 * What a kind of import tells others about the rows it has written, a page at a time, in the transaction of the apply or
 * undo.
 */
public interface ImportFacts {
    /** One decision about one import. */
    record Deed(long municipalityId, long importId, long accountId, LocalDate on) {}

    /** A row as it was and as the import made it; empty where there was or is none. */
    record Row(String table, List<String> before, List<String> after) {}

    /** The rows have been added or changed. */
    void applied(Deed deed, List<Row> rows);

    /** The rows are as they were before. */
    void undone(Deed deed, List<Row> rows);
}

package jp.hagukumi.platform.imports;

import java.util.List;

/**
 * A row of the database as the difference sees it.
 *
 * @param group compared with the file's rows of the same group
 * @param cells in the order of its {@link ImportTable}
 */
public record StoredRow(String group, long id, List<String> cells) {}

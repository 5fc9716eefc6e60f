package jp.hagukumi.platform.imports;

import java.util.List;

/**
 * A row of the file after it was checked by itself.
 *
 * @param group what it is compared with: the staff number, or empty where the whole file is one group
 * @param line of the file, the header being 1
 * @param wrong has a fault and is left out; its group must not be taken as unnamed
 * @param cells in an order of the kind's own choice
 */
public record StagedRow(String group, int line, boolean wrong, List<String> cells) {}

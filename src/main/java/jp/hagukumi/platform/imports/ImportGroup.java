package jp.hagukumi.platform.imports;

import java.util.List;

/** The rows of the file and of the database that are compared with each other. */
public record ImportGroup(String name, List<StagedRow> file, List<StoredRow> stored) {
    /** Whether a row of the group was left out, so that what the group does not name is not known. */
    public boolean incomplete() {
        return file.stream().anyMatch(StagedRow::wrong);
    }

    /** The rows without a fault, in the order of the file. */
    public List<StagedRow> right() {
        return file.stream().filter(row -> !row.wrong()).toList();
    }
}

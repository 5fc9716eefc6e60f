package jp.hagukumi.platform.imports;

/** A column of an import file, by its name in the header row. */
public record ImportColumn(String name, boolean required) {
    public static ImportColumn required(String name) {
        return new ImportColumn(name, true);
    }

    public static ImportColumn optional(String name) {
        return new ImportColumn(name, false);
    }
}

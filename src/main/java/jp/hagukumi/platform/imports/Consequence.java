package jp.hagukumi.platform.imports;

/** What follows for one person from an import, as it is shown; its kind is the key of a text. */
public record Consequence(int number, String kindKey, String subject, String what) {}

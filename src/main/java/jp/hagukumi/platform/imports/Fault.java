package jp.hagukumi.platform.imports;

/**
 * What is wrong in a file and where.
 *
 * @param line the header being 1; 0 for the whole file
 * @param column its name in the header; empty where it is about the row
 */
public record Fault(int line, String column, String value, String reason) {}

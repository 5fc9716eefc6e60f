package jp.hagukumi.demo;

/**
 * A file that an import must refuse or tell of, and never take silently.
 *
 * @param kind import kind: units, people, postings, absences or history
 * @param content the bytes as uploaded
 * @param wrong what is wrong with it, in Japanese
 * @param line line of the first wrong row, the header being 1; 0 when the whole file is wrong
 * @param column column of the wrong value; empty when none
 */
public record BadFile(String kind, byte[] content, String wrong, int line, String column) {}

package jp.hagukumi.attainment.web;

/**
 * What became of it.
 *
 * @param done skills rated or confirmed so far
 * @param of how many
 * @param version of the sheet, for the next step of a supervisor
 * @param talk whether the views now lie far apart
 */
public record RatedBody(int done, int of, int version, boolean talk) {}

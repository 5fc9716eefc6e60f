package jp.hagukumi.platform.content;

/**
 * One thing that the content defines, in one version.
 *
 * @param file it was read from, relative to the content folder
 * @param code unique among its kind
 * @param version from 1
 * @param value immutable
 */
public record Definition<T>(String file, String code, int version, T value) {}

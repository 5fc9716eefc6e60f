package jp.hagukumi.certification;

/**
 * A file to be taken along.
 *
 * @param name as it should be saved
 * @param type as HTTP names it
 */
public record CertificateFile(String name, String type, byte[] bytes) {}

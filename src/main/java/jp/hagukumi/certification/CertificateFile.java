package jp.hagukumi.certification;

/**
 * A file to be taken along.
 *
 * @param name as it should be saved
 * @param type as HTTP names it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CertificateFile(String name, String type, byte[] bytes) {}

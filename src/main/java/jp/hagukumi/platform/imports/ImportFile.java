package jp.hagukumi.platform.imports;

/**
 * Where a file came from.
 *
 * @param name as the uploader called it
 * @param hash SHA-256 in hexadecimal
 */
public record ImportFile(String name, String hash, long accountId, String accountName) {}

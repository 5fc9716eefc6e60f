package jp.hagukumi.platform.files;

/**
 * A file that was looked at and may be kept.
 *
 * @param name harmless, with the extension of its type
 * @param sha256 of the content, in hexadecimal
 */
public record EvidenceFile(String name, FileType type, byte[] content, String sha256, VirusScan.Outcome scan) {}

package jp.hagukumi.platform.files;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What may be handed in. */
public enum FileType {
    PDF("pdf", "application/pdf"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    /** What proves something: nothing that its reader could change unseen. */
    public static final Set<FileType> EVIDENCE = Collections.unmodifiableSet(EnumSet.of(PDF, PNG, JPEG));

    /** What work comes to: evidence, workbooks, documents, presentations. */
    public static final Set<FileType> WORK = Collections.unmodifiableSet(EnumSet.allOf(FileType.class));

    private final String extension;
    private final String mediaType;

    FileType(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}

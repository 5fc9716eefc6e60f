package jp.hagukumi.platform.export;

import java.util.Optional;

/** How a table is written. */
public enum ExportFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** UTF-8 with a byte order mark, which Excel needs to see that it is UTF-8. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** For systems that read nothing but Windows' Shift_JIS. */
    CSV_CP932("csv", "text/csv;charset=windows-31j");

    private final String extension;
    private final String contentType;

    ExportFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    /**
     * The format somebody asks for.
     *
     * @param extension {@code xlsx} or {@code csv}; anything else is empty
     * @param encoding {@code cp932} for that, anything else for UTF-8
     */
    public static Optional<ExportFormat> of(String extension, String encoding) {
        return switch (extension) {
            case "xlsx" -> Optional.of(XLSX);
            case "csv" -> Optional.of("cp932".equalsIgnoreCase(encoding) ? CSV_CP932 : CSV);
            default -> Optional.empty();
        };
    }
}

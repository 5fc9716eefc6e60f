package jp.hagukumi.platform.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is exported.
 *
 * @param name of the file without extension, and of the sheet
 * @param locale of the words the export adds
 * @param conditions what the rows were chosen by, one line each, written at the end: 基準日, 部署 …
 * @param header one name per column
 * @param rows as many cells as the header: {@link String}, {@link Number}, {@link java.time.LocalDate} or null; read once,
 *     in order
 */
public record ExportTable(
        String name,
        Locale locale,
        List<String> conditions,
        List<String> header,
        Iterable<? extends List<? extends @Nullable Object>> rows) {}

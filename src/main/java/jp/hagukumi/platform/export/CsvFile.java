package jp.hagukumi.platform.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** One table as CSV by RFC 4180, lines ended by CRLF; remarks at the end begin with a hash. */
final class CsvFile {
    private static final String FORMULA = "=+-@\t\r＝＋－＠";
    private static final int MOST_PLACES = 1_000;

    private final boolean cp932;
    private final ExportTable table;
    private final Texts texts;
    private final Cp932 encoding = new Cp932();
    private final List<String> places = new ArrayList<>();
    private long rows;

    CsvFile(boolean cp932, ExportTable table, Texts texts) {
        this.cp932 = cp932;
        this.table = table;
        this.texts = texts;
    }

    long rows() {
        return rows;
    }

    Set<String> unwritable() {
        return encoding.unwritable();
    }

    void write(Path path) throws IOException {
        Charset charset = cp932 ? Cp932.CHARSET : StandardCharsets.UTF_8;
        try (Writer out = Files.newBufferedWriter(path, charset)) {
            if (!cp932) {
                out.write('\uFEFF');
            }
            line(out, table.header());
            for (List<? extends @Nullable Object> row : table.rows()) {
                rows++;
                line(out, row);
            }
            remarks(out);
        }
    }

    private void remarks(Writer out) throws IOException {
        for (String condition : table.conditions()) {
            remark(out, condition);
        }
        remark(out, texts.in(table.locale(), "platform.export.rows", rows));
        List<String> found = List.copyOf(places);
        for (String place : found) {
            out.write("# " + place + "\r\n");
        }
    }

    private void remark(Writer out, String text) throws IOException {
        line(out, List.of("# " + text));
    }

    private void line(Writer out, List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (column > 0) {
                out.write(',');
            }
            out.write(quoted(encoded(cell(cells.get(column)), column)));
        }
        out.write("\r\n");
    }

    /** The cell as text; a text that looks like a formula gets an apostrophe, a number keeps its sign. */
    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = CellText.clean(value.toString());
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private String encoded(String text, int column) {
        return cp932 ? encoding.writable(text, missing -> note(missing, column)) : text;
    }

    private void note(String missing, int column) {
        if (places.size() < MOST_PLACES) {
            String name = column < table.header().size() ? table.header().get(column) : "";
            String code = "U+%04X".formatted(missing.codePointAt(0));
            places.add(texts.in(table.locale(), "platform.export.unwritable", code, rows + 1, name));
        }
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

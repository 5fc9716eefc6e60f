package jp.hagukumi.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One table as a workbook: the rows on the first sheet, what they are and how many on the second. */
final class XlsxFile {
    private static final int FLUSH_EVERY = 1_000;
    private static final int SHEET_NAME_LENGTH = 31;
    private static final int CELL_LENGTH = 32_767;
    private static final int WIDTH = 18;

    private XlsxFile() {}

    /** Returns the number of rows. */
    static long write(Path path, ExportTable table, Texts texts) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                Workbook workbook = new Workbook(out, "Hagukumi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName(table.name()));
            header(sheet, table.header());
            int row = 0;
            for (List<? extends @Nullable Object> cells : table.rows()) {
                row++;
                line(sheet, row, cells);
                if (row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(0, 0, row, table.header().size() - 1);
            sheet.finish();
            remarks(workbook.newWorksheet(texts.in(table.locale(), "platform.export.about")), table, row, texts);
            return row;
        }
    }

    private static void header(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            sheet.style(0, column).bold().fillColor("DFEEEA").set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    private static void line(Worksheet sheet, int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (value != null) {
                sheet.value(row, column, text(value.toString()));
            }
        }
    }

    private static void remarks(Worksheet sheet, ExportTable table, int rows, Texts texts) throws IOException {
        int row = 0;
        sheet.value(row++, 0, table.name());
        for (String condition : table.conditions()) {
            sheet.value(row++, 0, text(condition));
        }
        sheet.value(row, 0, texts.in(table.locale(), "platform.export.rows", rows));
        sheet.finish();
    }

    private static String text(String value) {
        String clean = CellText.clean(value);
        return clean.length() <= CELL_LENGTH ? clean : clean.substring(0, CELL_LENGTH);
    }

    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\[\\]*?/\\\\:]", "_");
        return allowed.length() <= SHEET_NAME_LENGTH ? allowed : allowed.substring(0, SHEET_NAME_LENGTH);
    }
}

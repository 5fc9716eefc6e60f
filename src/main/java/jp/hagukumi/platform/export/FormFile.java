package jp.hagukumi.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a {@link Form} as an Excel workbook: every cell is a text, wrapped and framed, one page of A4 wide. */
public final class FormFile {
    /** Of what is written. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HEADING = "DFEEEA";
    private static final String EXAMPLE = "F4F6F4";
    private static final String EDGE = "778583";
    private static final int NARROWEST = 10;
    private static final int WIDEST = 36;
    private static final int EXAMPLE_WIDTH = 18;
    private static final double ROOM_TO_WRITE = 42;
    private static final double LEAD_SIZE = 14;

    private FormFile() {}

    public static void write(OutputStream out, Form form) throws IOException {
        try (Workbook workbook = new Workbook(out, "Hagukumi", "1.0")) {
            for (Form.Sheet sheet : form.sheets()) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void write(Worksheet page, Form.Sheet sheet) throws IOException {
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        int row = 0;
        for (String line : sheet.lead()) {
            page.value(row, 0, CellText.clean(line));
            if (row == 0) {
                page.style(row, 0).bold().fontSize((int) LEAD_SIZE).set();
            }
            row++;
        }
        widen(page, sheet.tables());
        for (Form.Table table : sheet.tables()) {
            row = write(page, row + 1, table);
        }
        page.finish();
    }

    /** Returns the row after the table. */
    private static int write(Worksheet page, int top, Form.Table table) {
        int last = table.columns().size() - 1;
        line(page, top, table.columns());
        page.range(top, 0, top, last).style().bold().fillColor(HEADING).set();
        int row = top + 1;
        for (List<String> example : table.examples()) {
            line(page, row, example);
            page.range(row, 0, row, last).style().italic().fillColor(EXAMPLE).set();
            row++;
        }
        for (List<String> printed : table.rows()) {
            page.rowHeight(row, height(printed));
            line(page, row++, printed);
        }
        for (int blank = 0; blank < table.blank(); blank++) {
            page.rowHeight(row++, ROOM_TO_WRITE);
        }
        frame(page, top, row - 1, last);
        return row;
    }

    private static void line(Worksheet page, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                page.value(row, column, CellText.clean(cells.get(column)));
            }
        }
    }

    private static void frame(Worksheet page, int top, int bottom, int last) {
        var style = page.range(top, 0, bottom, last).style();
        for (BorderSide side : List.of(BorderSide.TOP, BorderSide.RIGHT, BorderSide.BOTTOM, BorderSide.LEFT)) {
            style.borderStyle(side, BorderStyle.THIN).borderColor(side, EDGE);
        }
        style.wrapText(true).verticalAlignment("top").set();
    }

    /** A row with a long cell needs more height than one to write in: a spreadsheet grows no row whose height is set. */
    private static double height(List<String> cells) {
        int longest = cells.stream().mapToInt(String::length).max().orElse(0);
        return ROOM_TO_WRITE * Math.max(1, 1 + longest / (2 * EXAMPLE_WIDTH));
    }

    /** Tables that stand below each other share their columns. */
    private static void widen(Worksheet page, List<Form.Table> tables) {
        int columns =
                tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            int at = column;
            page.width(
                    column,
                    tables.stream().mapToInt(table -> width(table, at)).max().orElse(NARROWEST));
        }
    }

    private static int width(Form.Table table, int column) {
        if (column >= table.columns().size()) {
            return NARROWEST;
        }
        int longest = table.rows().stream()
                .filter(cells -> cells.size() > column)
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElse(0);
        int room = table.columns().size() > 3 ? EXAMPLE_WIDTH : WIDEST;
        return Math.max(
                room,
                Math.min(
                        WIDEST,
                        2 * Math.max(longest, table.columns().get(column).length())));
    }
}

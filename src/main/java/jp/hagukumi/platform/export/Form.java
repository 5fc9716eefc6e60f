package jp.hagukumi.platform.export;

import java.util.List;

/**
 * A workbook to be filled in by hand: sheets of tables with headings, filled-in examples and room to write.
 *
 * @param name of the file without extension
 */
public record Form(String name, List<Sheet> sheets) {
    /**
     * One sheet.
     *
     * @param name at most 31 characters, unique in the workbook
     * @param lead lines above the tables, the first one as the title
     */
    public record Sheet(String name, List<String> lead, List<Table> tables) {}

    /**
     * A table of texts.
     *
     * @param columns the headings
     * @param examples rows that show how it is done
     * @param rows printed rows, to be completed
     * @param blank number of empty rows below
     */
    public record Table(List<String> columns, List<List<String>> examples, List<List<String>> rows, int blank) {}
}

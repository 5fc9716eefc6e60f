package jp.hagukumi.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.platform.Texts;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportTest {
    private final Export export = new Export(new Texts());

    private static ExportTable table(List<? extends List<? extends @Nullable Object>> rows) {
        return new ExportTable("名簿", Locale.JAPANESE, List.of("基準日 2026-06-26"), List.of("氏名", "値"), rows);
    }

    private String csv(ExportFormat format, List<? extends List<? extends @Nullable Object>> rows) throws IOException {
        Charset charset = format == ExportFormat.CSV ? StandardCharsets.UTF_8 : Charset.forName("windows-31j");
        try (ExportFile file = export.write(format, table(rows))) {
            return Files.readString(file.path(), charset);
        }
    }

    @Test
    void csv_opens_in_excel_and_ends_with_its_conditions_and_number_of_rows() throws IOException {
        assertThat(csv(ExportFormat.CSV, List.of(List.of("髙橋, \"さくら\"", LocalDate.of(2026, 6, 30)))))
                .isEqualTo("\uFEFF氏名,値\r\n\"髙橋, \"\"さくら\"\"\",2026-06-30\r\n# 基準日 2026-06-26\r\n# 件数: 1\r\n");
    }

    @Test
    void no_cell_of_a_csv_is_a_formula_and_a_negative_number_stays_a_number() throws IOException {
        for (String bad : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1")) {
            assertThat(csv(ExportFormat.CSV, List.of(List.of(bad, -3.2))))
                    .contains("'" + bad)
                    .contains("-3.2");
        }
        assertThat(csv(ExportFormat.CSV, List.of(List.of("a", -3.2)))).contains("a,-3.2\r\n");
    }

    @Test
    void cp932_keeps_what_windows_knows_and_lists_the_rest() throws IOException {
        String text = csv(ExportFormat.CSV_CP932, List.of(List.of("髙﨑①〜−", 1), List.of("𠮷田", 2)));
        assertThat(text).contains("髙﨑①～－,1\r\n").contains("〓田,2\r\n").doesNotContain("?");
        assertThat(text).contains("# CP932で表せない文字: U+20BB7(3行目 氏名)。");
        try (ExportFile file = export.write(ExportFormat.CSV_CP932, table(List.of(List.of("𠮷田", 2))))) {
            assertThat(file.unwritable()).containsExactly("𠮷");
        }
    }

    @Test
    void the_workbook_holds_the_same_cells_and_says_how_many_rows_there_are() throws IOException {
        List<List<@Nullable Object>> rows = List.of(Arrays.asList("𠮷田 =1", 12), Arrays.asList("a\u0000b", null));
        try (ExportFile file = export.write(ExportFormat.XLSX, table(rows));
                ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile())) {
            List<Row> read = workbook.getFirstSheet().read();
            assertThat(read.get(1).getCellText(0)).isEqualTo("𠮷田 =1");
            assertThat(read.get(1).getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(12);
            assertThat(read.get(2).getCellText(0)).isEqualTo("a\uFFFDb");
            assertThat(workbook.getSheet(1).orElseThrow().read().get(2).getCellText(0))
                    .isEqualTo("件数: 2");
            assertThat(file.rows()).isEqualTo(2);
        }
    }

    @Test
    void a_closed_file_is_gone() throws IOException {
        ExportFile file = export.write(ExportFormat.XLSX, table(List.of()));
        file.close();
        assertThat(file.path()).doesNotExist();
    }
}

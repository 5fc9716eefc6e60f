package jp.hagukumi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.support.Browser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three forms as HR downloads them: whole, the same in every format, and true to the page. */
class DownloadsE2E {
    private static final String NAMES = "職員番号,氏名,カナ,係,職位,任用区分,コース,期限,状況,督促回数";
    private static final List<String> FORMS = List.of("training", "units", "not-completed");
    private static final int DUE = 7;
    private static final int REMINDERS = 9;

    private final Browser browser = Browser.start();
    private Browser.Person officer;

    @BeforeEach
    void signIn() {
        officer = browser.somebody()
                .signIn(
                        DemoPerson.HR_OFFICER.staffNumber(),
                        browser.application().password());
    }

    @AfterEach
    void close() {
        officer.close();
    }

    private APIResponse get(String path) {
        APIResponse answer =
                officer.page().context().request().get(browser.application().url() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition")).as(path).startsWith("attachment");
        assertThat(answer.headers()).as(path).containsEntry("content-length", Integer.toString(answer.body().length));
        return answer;
    }

    private static List<Row> sheet(APIResponse answer) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> lines(APIResponse answer, Charset charset) {
        return Arrays.stream(new String(answer.body(), charset).split("\r\n"))
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void everyFormHasAsManyRowsAsItSaysInEachFormat() throws IOException {
        for (String form : FORMS) {
            String path = "/api/v1/reports/" + form;
            APIResponse excel = get(path + ".xlsx");
            int rows = Integer.parseInt(excel.headers().get("hagukumi-rows"));
            assertThat(rows).as(form).isPositive();
            assertThat(sheet(excel)).as(form).hasSize(rows + 1);
            assertThat(lines(get(path + ".csv"), StandardCharsets.UTF_8))
                    .as(form)
                    .hasSize(rows + 1);
            assertThat(lines(get(path + ".csv?encoding=cp932"), Charset.forName("windows-31j")))
                    .as(form)
                    .hasSize(rows + 1);
        }
    }

    @Test
    void theListOfThoseNotCompletedHoldsTheSameCellsAsWorkbookAndAsText() throws IOException {
        List<Row> sheet = sheet(get("/api/v1/reports/not-completed.xlsx"));
        List<String> lines = lines(get("/api/v1/reports/not-completed.csv"), StandardCharsets.UTF_8);
        assertThat(lines.get(0)).isEqualTo("\uFEFF" + NAMES);
        assertThat(cells(sheet.get(0))).isEqualTo(NAMES);
        for (int i = 1; i < sheet.size(); i++) {
            assertThat(cells(sheet.get(i))).isEqualTo(lines.get(i));
            assertThat(sheet.get(i).getCellAsNumber(REMINDERS)).as(lines.get(i)).isPresent();
        }
        assertThat(lines)
                .filteredOn(line -> line.startsWith(DemoPerson.MANAGER.staffNumber()))
                .isEmpty();
    }

    /** The cells of a line of the list with commas between, its due date as in a CSV. */
    private static String cells(Row row) {
        return String.join(
                ",",
                IntStream.range(0, row.getCellCount())
                        .mapToObj(column -> column == DUE && row.getRowNum() > 1
                                ? row.getCellAsDate(column)
                                        .orElseThrow()
                                        .toLocalDate()
                                        .toString()
                                : row.getCellText(column))
                        .toList());
    }

    @Test
    void thePageOfReportsLeadsToFilesOfTheDayAndUnitChosenOnIt() throws IOException {
        Page page = officer.page();
        page.navigate("/hr/reports?asOf=R7.6.26");
        String path = page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Excel 研修実施状況")))
                .getAttribute("href");
        assertThat(path).contains("asOf=2025-06-26");
        assertThat(sheet(get(path)).get(1).getCellText(0)).isEqualTo("令和7年度");
    }
}

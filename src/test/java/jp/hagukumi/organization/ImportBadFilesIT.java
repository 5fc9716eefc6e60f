package jp.hagukumi.organization;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.hagukumi.demo.BadFile;
import jp.hagukumi.demo.BadFiles;
import jp.hagukumi.demo.BigFiles;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.Fault;
import jp.hagukumi.platform.imports.ImportDecision;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportProcess;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.UploadedFile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ImportBadFilesIT {
    private static final Map<String, String> REASONS = Map.ofEntries(
            entry("職員番号の重複", "同じ職員番号"),
            entry("上位部署の循環", "循環"),
            entry("存在しない上位部署", "この部署コードの部署がありません"),
            entry("存在しない部署", "この部署コードの部署がありません"),
            entry("読めない日付", "日付として読めません"),
            entry("同じ日に本務が二つ", "本務は同じ日に一つだけ"),
            entry("部署の期間外の発令", "広報広聴課がある期間"),
            entry("必須の列がない", "必須の列「職種」がありません"),
            entry("空のファイル", "ファイルが空"),
            entry("データ行がない", "データの行がありません"),
            entry("数式として働くセル", "数式"),
            entry("NUL文字", "制御文字"),
            entry("文字コードがUTF-8でもCP932でもない", "文字コード"),
            entry("閉じられていない引用符", "引用符"),
            entry("Excelのブック", "CSV を選び"),
            entry("セルの数が見出しと違う", "セルの数"));

    @Inject
    Imports imports;

    @Inject
    ImportProcess process;

    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    private Viewer hr;

    @BeforeEach
    void town() throws SQLException {
        hr = ImportTown.found(database).hr();
    }

    @Test
    void eachBadFileIsToldByLineColumnAndReasonAndChangesNothing() throws IOException {
        apply(
                "units",
                "部署コード,名称,種別,開始日,終了日\n00010200,総務課,課,2000-04-01,\n00010300,人事課,課,2000-04-01,\n"
                        + "00010800,広報広聴課,課,2000-04-01,2025-03-31\n");
        apply("people", "職員番号,氏,名,氏カナ,名カナ,任用区分,職種,任命権者,採用日\n000418,髙橋,さくら,タカハシ,サクラ,常勤,一般行政,市長,2010-04-01\n");
        for (BadFile bad : BadFiles.all()) {
            ImportRun run = preview(bad.kind(), ImportMode.CHANGES, bad.content());
            Fault first = imports.faults(hr, run.id()).get(0);
            assertThat(first.reason()).as(bad.wrong()).contains(REASONS.get(bad.wrong()));
            assertThat(first.line()).as(bad.wrong()).isEqualTo(bad.line());
            assertThat(first.column()).as(bad.wrong()).isEqualTo(bad.column());
            assertThatThrownBy(() -> imports.apply(hr, run.id(), false, true)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aCellOfTenMegabytesIsRefused() throws IOException {
        ImportRun run = preview("people", BigFiles::hugeCell);
        assertThat(run.state()).isEqualTo(ImportRun.State.REFUSED);
        assertThat(imports.faults(hr, run.id()).get(0).line()).isEqualTo(2);
    }

    @Test
    void twoHundredThousandRowsAreRead() throws IOException {
        ImportRun run = preview("people", BigFiles::manyRows);
        assertThat(run.rowCount()).isEqualTo(BigFiles.ROWS);
        assertThat(run.summary().of(ChangeKind.JOINED)).isEqualTo(BigFiles.ROWS);
    }

    @Test
    void anExcelFileInCp932WithOtherColumnOrderAndFullWidthDigitsIsRead() throws IOException {
        String text = "備考,採用日,名,氏,氏カナ,名カナ,任用区分,職種,任命権者,職員番号\r\n"
                + "\"改行\nあり\",令和８年４月１日,誠,髙﨑①〜,ﾀｶｻｷ,まこと,常勤,一般行政,市長,　０００４１８ \r\n";
        ImportRun run =
                preview("people", ImportMode.FULL, text.replace('〜', '～').getBytes(Charset.forName("windows-31j")));
        assertThat(imports.faults(hr, run.id())).isEmpty();
        assertThat(run.summary().notices()).singleElement().asString().contains("備考");
        assertThat(imports.changes(hr, run.id(), "", 0, 1).get(0).subject()).isEqualTo("000418 髙﨑①～ 誠");
        ImportRun same = preview("people", ImportMode.FULL, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(imports.changes(hr, same.id(), "", 0, 1).get(0).subject()).isEqualTo("000418 髙﨑①〜 誠");
    }

    @Test
    void allFaultsAreCountedWhileAThousandAreListed() throws IOException {
        String text = "職員番号,氏,名,氏カナ,名カナ,任用区分,職種,任命権者,採用日\n" + "1,,,,,,,,\n".repeat(500);
        ImportRun run = preview("people", ImportMode.FULL, text.getBytes(StandardCharsets.UTF_8));
        assertThat(run.faultCount()).isEqualTo(4_000);
        assertThat(run.leftOut()).isEqualTo(500);
        assertThat(imports.faults(hr, run.id())).hasSize(1_000);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private ImportRun preview(String kind, Writing writing) throws IOException {
        Path path = Files.createTempFile("big", ".csv");
        try (OutputStream out = Files.newOutputStream(path)) {
            writing.to(out);
        }
        ImportSettings settings = new ImportSettings(hr.municipalityId(), ImportMode.FULL, LocalDate.of(2026, 4, 1));
        return imports.preview(hr, kind, settings, path, "big.csv", "");
    }

    private void apply(String kind, String text) throws IOException {
        ImportRun run = preview(kind, ImportMode.FULL, text.getBytes(StandardCharsets.UTF_8));
        assertThat(imports.faults(hr, run.id())).isEqualTo(List.of());
        process.apply(hr.municipalityId(), run.id(), new ImportDecision(false, false, 1, "人事"), done -> {});
    }

    private ImportRun preview(String kind, ImportMode mode, byte[] content) throws IOException {
        ImportSettings settings = new ImportSettings(hr.municipalityId(), mode, LocalDate.of(2026, 4, 1));
        try (UploadedFile file = UploadedFile.take(new ByteArrayInputStream(content))) {
            return imports.preview(hr, kind, settings, file.path(), "test.csv", file.hash());
        }
    }
}

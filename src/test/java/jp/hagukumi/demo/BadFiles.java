package jp.hagukumi.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small files with one fault each, for tests of the import; all else in them is right. */
public final class BadFiles {

    private static final String UNITS = "部署コード,名称,種別,上位部署コード,開始日,終了日,後継部署コード\r\n";
    private static final String PEOPLE = "職員番号,氏,名,氏カナ,名カナ,旧姓,メール,任用区分,職種,任命権者,採用日,退職日,前職員番号\r\n";
    private static final String POSTINGS = "職員番号,部署コード,職位,本務兼務区分,発令種別,補職名,開始日,終了日\r\n";
    private static final String PERSON = "佐藤,誠,サトウ,マコト,,,常勤,一般行政,市長,2010-04-01,,\r\n";

    private BadFiles() {}

    /** All the small ones. */
    public static List<BadFile> all() {
        return List.of(
                duplicateNumbers(),
                cycleOfUnits(),
                unknownParent(),
                unknownUnit(),
                unreadableDate(),
                twoMainPostings(),
                outsideUnit(),
                missingColumn(),
                empty(),
                headerOnly(),
                formulaCells(),
                nul(),
                eucJp(),
                unclosedQuote(),
                workbook(),
                tooManyCells());
    }

    /** The same 職員番号 twice. */
    public static BadFile duplicateNumbers() {
        return bad("people", PEOPLE + "000001," + PERSON + "000001," + PERSON, "職員番号の重複", 3, "職員番号");
    }

    /** A, B and C, each below the next. */
    public static BadFile cycleOfUnits() {
        String rows = "A,甲部,部・局,B,2000-04-01,,\r\nB,乙部,部・局,C,2000-04-01,,\r\nC,丙部,部・局,A,2000-04-01,,\r\n";
        return bad("units", UNITS + rows, "上位部署の循環", 2, "上位部署コード");
    }

    /** A 上位部署コード that is nowhere. */
    public static BadFile unknownParent() {
        return bad("units", UNITS + "A,甲課,課,ZZZ,2000-04-01,,\r\n", "存在しない上位部署", 2, "上位部署コード");
    }

    /** A posting to a 部署 that is nowhere. */
    public static BadFile unknownUnit() {
        String row = "000418,ZZZZZZZZ,主任,本務,転任,主任,2026-04-01,\r\n";
        return bad("postings", POSTINGS + row, "存在しない部署", 2, "部署コード");
    }

    /** February 30. */
    public static BadFile unreadableDate() {
        String row = "000001," + PERSON.replace("2010-04-01", "令和8年2月30日");
        return bad("people", PEOPLE + row, "読めない日付", 2, "採用日");
    }

    /** Two 本務 on April 1, 2026; 総務課 and 人事課 are 課 of the demo municipality. */
    public static BadFile twoMainPostings() {
        String rows = "000418,00010200,主任,本務,転任,主任,2026-04-01,\r\n" + "000418,00010300,主任,本務,転任,主任,2026-04-01,\r\n";
        return bad("postings", POSTINGS + rows, "同じ日に本務が二つ", 3, "開始日");
    }

    /** A posting long after the end of 広報広聴課, which is a 課 of the demo municipality that ended. */
    public static BadFile outsideUnit() {
        String row = "000418,00010800,主任,本務,転任,主任,2090-04-01,\r\n";
        return bad("postings", POSTINGS + row, "部署の期間外の発令", 2, "開始日");
    }

    /** No 職種, which is required. */
    public static BadFile missingColumn() {
        String header = PEOPLE.replace("職種,", "");
        return bad("people", header + "000001," + PERSON.replace("一般行政,", ""), "必須の列がない", 1, "職種");
    }

    /** No byte at all. */
    public static BadFile empty() {
        return bad("people", "", "空のファイル", 0, "");
    }

    /** A header and no row. */
    public static BadFile headerOnly() {
        return bad("people", PEOPLE, "データ行がない", 0, "");
    }

    /**
     * Cells that a spreadsheet would compute, harmful only once exported again: {@code =1+1}, {@code +1}, {@code
     * -1}, {@code @SUM}.
     */
    public static BadFile formulaCells() {
        String rows = "000001,=1+1,誠,サトウ,マコト,+1,@SUM(A1),常勤,一般行政,市長,2010-04-01,,\r\n"
                + "000002,-1,誠,サトウ,マコト,,,常勤,一般行政,市長,2010-04-01,,\r\n";
        return bad("people", PEOPLE + rows, "数式として働くセル", 2, "氏");
    }

    /** A NUL character within a name. */
    public static BadFile nul() {
        return bad("people", PEOPLE + "000001," + PERSON.replace("佐藤", "佐\0藤"), "NUL文字", 2, "氏");
    }

    /** Bytes in EUC-JP, neither UTF-8 nor CP932. */
    public static BadFile eucJp() {
        byte[] content = (PEOPLE + "000001," + PERSON).getBytes(Charset.forName("EUC-JP"));
        return new BadFile("people", content, "文字コードがUTF-8でもCP932でもない", 0, "");
    }

    /** A quotation mark that is never closed. */
    public static BadFile unclosedQuote() {
        return bad("people", PEOPLE + "000001,\"" + PERSON, "閉じられていない引用符", 2, "氏");
    }

    /** An Excel workbook under the name of a CSV: how such a file begins. */
    public static BadFile workbook() {
        byte[] content = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, '!', 0};
        return new BadFile("people", content, "Excelのブック", 0, "");
    }

    /** A row with more cells than the header. */
    public static BadFile tooManyCells() {
        return bad("people", PEOPLE + "000001,余分," + PERSON, "セルの数が見出しと違う", 2, "");
    }

    private static BadFile bad(String kind, String text, String wrong, int line, String column) {
        return new BadFile(kind, text.getBytes(StandardCharsets.UTF_8), wrong, line, column);
    }
}

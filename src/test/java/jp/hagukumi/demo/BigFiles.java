package jp.hagukumi.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Large people.csv files, written to a stream so that the test itself needs no memory for them. */
public final class BigFiles {

    /** Size of the one large cell: 10 MB. */
    public static final int CELL_BYTES = 10 * 1024 * 1024;

    /** Rows of the long file. */
    public static final int ROWS = 200_000;

    private static final String HEADER = "職員番号,氏,名,氏カナ,名カナ,任用区分,職種,任命権者,採用日\r\n";
    private static final String REST = ",誠,サトウ,マコト,常勤,一般行政,市長,2010-04-01\r\n";
    private static final int CHUNK = 8192;

    private BigFiles() {}

    /** One row, whose 氏 has {@link #CELL_BYTES} letters. The stream stays open. */
    public static void hugeCell(OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) 'x');
        out.write(utf8(HEADER + "000001,"));
        for (int i = 0; i < CELL_BYTES / CHUNK; i++) {
            out.write(chunk);
        }
        out.write(utf8(REST));
    }

    /** {@link #ROWS} right rows with numbers 000001 to 200000. The stream stays open. */
    public static void manyRows(OutputStream out) throws IOException {
        out.write(utf8(HEADER));
        for (int i = 1; i <= ROWS; i++) {
            out.write(utf8(Integer.toString(1_000_000 + i).substring(1) + ",佐藤" + REST));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package jp.hagukumi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BadFilesTest {

    @Test
    void eachFileSaysWhatIsWrongAndWhere() {
        Set<String> kinds = Set.of("units", "people", "postings", "absences", "history");
        for (BadFile file : BadFiles.all()) {
            assertTrue(kinds.contains(file.kind()), file.wrong());
            long lines =
                    new String(file.content(), StandardCharsets.UTF_8).lines().count();
            assertTrue(file.line() <= lines, file.wrong());
        }
    }

    @Test
    void theOtherEncodingIsNeitherUtf8NorCp932() {
        ByteBuffer bytes = ByteBuffer.wrap(BadFiles.eucJp().content());
        for (String charset : Set.of("UTF-8", "windows-31j")) {
            assertThrows(
                    CharacterCodingException.class,
                    () -> Charset.forName(charset).newDecoder().decode(bytes.duplicate()));
        }
    }

    @Test
    void theBigFilesHaveTheirSize() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BigFiles.hugeCell(out);
        assertTrue(out.size() > BigFiles.CELL_BYTES);
        out.reset();
        BigFiles.manyRows(out);
        assertEquals(
                BigFiles.ROWS + 1, out.toString(StandardCharsets.UTF_8).lines().count());
    }
}

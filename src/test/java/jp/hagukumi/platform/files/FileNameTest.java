package jp.hagukumi.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合格証 髙橋𠮷.pdf | 合格証 髙橋𠮷.pdf",
                "../../etc/passwd | passwd.pdf",
                "C:\\Users\\me\\証.PDF | 証.pdf",
                "invoice.pdf.exe | invoice.pdf.pdf",
                ".htaccess | htaccess.pdf",
                "a\"b<c>;d%0a.pdf | abcd0a.pdf",
                "'' | evidence.pdf",
                "... | evidence.pdf",
            })
    void names_are_made_harmless(String told, String harmless) {
        assertThat(FileName.harmless(told, FileType.PDF)).isEqualTo(harmless);
    }

    @org.junit.jupiter.api.Test
    void characters_that_turn_or_break_a_line_are_gone_and_a_long_name_is_cut() {
        assertThat(FileName.harmless("gnp.\u202Etxt\r\nX: y\u0000.png", FileType.PNG))
                .doesNotContain("\u202E", "\r", "\n", "\u0000")
                .endsWith(".png");
        assertThat(FileName.harmless("長".repeat(500) + ".png", FileType.PNG)).hasSizeLessThan(120);
    }
}

package jp.hagukumi.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the two languages in step and every text in a bundle. */
class MessagesTest {
    private static final Pattern USED_ON_PAGE = Pattern.compile("\\bt\\.of\\(\\s*'([^']+)'\\s*[,)]");
    private static final Pattern USED_IN_JAVA = Pattern.compile("\"((?:%s)\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    /** The name of the product is the same in every language. */
    private static final String NAME = "育み";

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (String feature : features()) {
            Set<String> japanese = keys(feature, "ja");
            assertThat(japanese).as(feature).isNotEmpty();
            assertThat(keys(feature, "en")).as("English keys of " + feature).isEqualTo(japanese);
        }
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (String feature : features()) {
            for (String language : List.of("ja", "en")) {
                List<String> names = SourceFiles.lines(bundle(feature, language)).stream()
                        .filter(line -> line.matches("[A-Za-z].*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
                assertThat(names).as(feature + " " + language).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyTextIsAMessageFormat() {
        for (String feature : features()) {
            for (String language : List.of("ja", "en")) {
                properties(feature, language)
                        .forEach((key, text) -> assertThat(new MessageFormat((String) text, Locale.JAPANESE))
                                .as(feature + "." + key)
                                .isNotNull());
            }
        }
    }

    @Test
    void everyKeyUsedOnAPageOrInJavaExists() {
        Set<String> known = new TreeSet<>();
        features().forEach(feature -> keys(feature, "ja").forEach(key -> known.add(feature + "." + key)));
        List<String> missing = new ArrayList<>();
        for (Path page : SourceFiles.below(SourceFiles.PAGES, ".xhtml")) {
            collect(USED_ON_PAGE, page, missing, known);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void keysThatRefusalsNameExist() {
        Set<String> known = new TreeSet<>();
        features().forEach(feature -> keys(feature, "ja").forEach(key -> known.add(feature + "." + key)));
        Pattern refusal = Pattern.compile(
                "(?:new Refused\\(|texts?\\(?\\)?\\.of\\(|texts\\.in\\([^,]+,|Refused\\.at\\(\\s*\"[^\"]*\",)\\s*"
                        + USED_IN_JAVA.pattern().formatted(String.join("|", features())) + "\\s*[,)]");
        List<String> missing = new ArrayList<>();
        for (Path file : SourceFiles.below(SourceFiles.JAVA, ".java")) {
            collect(refusal, file, missing, known);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void pagesHoldNoJapaneseOfTheirOwn() {
        List<String> found = new ArrayList<>();
        for (Path page : SourceFiles.below(SourceFiles.PAGES, ".xhtml")) {
            String text =
                    SourceFiles.text(page).replaceAll("(?s)<!--.*?-->", "").replace(NAME, "");
            text.lines()
                    .filter(line -> JAPANESE.matcher(line).find())
                    .forEach(line -> found.add(page + ": " + line.strip()));
        }
        assertThat(found).isEmpty();
    }

    private static void collect(Pattern used, Path file, List<String> missing, Set<String> known) {
        Matcher matcher = used.matcher(SourceFiles.text(file));
        while (matcher.find()) {
            if (!known.contains(matcher.group(1))) {
                missing.add(file + ": " + matcher.group(1));
            }
        }
    }

    private static List<String> features() {
        try (Stream<Path> folders = Files.list(SourceFiles.TEXTS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages_ja.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path bundle(String feature, String language) {
        return SourceFiles.TEXTS.resolve(feature).resolve("messages_" + language + ".properties");
    }

    private static Set<String> keys(String feature, String language) {
        return new TreeSet<>(properties(feature, language).stringPropertyNames());
    }

    private static Properties properties(String feature, String language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(SourceFiles.text(bundle(feature, language))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

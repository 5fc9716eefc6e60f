package jp.hagukumi.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the code base, read from the folder the build runs in. */
final class SourceFiles {
    static final Path JAVA = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path PAGES = Path.of("src/main/webapp");
    static final Path TEXTS = Path.of("src/main/resources/jp/hagukumi");

    private SourceFiles() {}

    /** All files below a folder with the given ending, in order. */
    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }
}

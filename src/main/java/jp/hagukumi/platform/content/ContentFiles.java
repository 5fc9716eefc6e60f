package jp.hagukumi.platform.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of a content folder by relative path with slashes: {@code courses/basic/B02/course.yaml}. */
public final class ContentFiles {
    private static final String ANCHOR = "content/skills/framework.yaml";
    private static final long MOST_BYTES = 4_000_000;

    private final SortedMap<String, String> texts;

    private ContentFiles(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    public static ContentFiles of(Map<String, String> texts) {
        return new ContentFiles(new TreeMap<>(texts));
    }

    /** Reads all YAML, Markdown, SVG and CSV files of a folder; what can't be read becomes a problem. */
    public static ContentFiles in(Path folder, Problems problems) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.matches(".*\\.(yaml|md|svg|csv)")) {
                    read(file, path, problems).ifPresent(text -> texts.put(path, text));
                }
            }
        } catch (IOException e) {
            problems.add(folder.toString(), "", "can't be read: " + e);
        }
        return new ContentFiles(texts);
    }

    /** The content packed into the application. */
    public static ContentFiles packaged(Problems problems) {
        try {
            URI anchor = Optional.ofNullable(ContentFiles.class.getClassLoader().getResource(ANCHOR))
                    .orElseThrow(() -> new IllegalStateException(ANCHOR + " is not packaged"))
                    .toURI();
            if ("file".equals(anchor.getScheme())) {
                return in(Path.of(anchor).resolve("../..").normalize(), problems);
            }
            try (FileSystem archive = FileSystems.newFileSystem(anchor, Map.of())) {
                return in(archive.provider().getPath(anchor).resolve("../..").normalize(), problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> read(Path file, String path, Problems problems) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            problems.add(path, "", "is larger than " + MOST_BYTES + " bytes");
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            problems.add(path, "", "is not UTF-8");
            return Optional.empty();
        }
    }

    /** These files with those of another folder laid over them: same path, the other's text. */
    public ContentFiles under(ContentFiles over) {
        SortedMap<String, String> both = new TreeMap<>(texts);
        both.putAll(over.texts);
        return new ContentFiles(both);
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The paths that match as a whole, in order, with their groups. */
    public List<MatchResult> matching(Pattern pattern) {
        return texts.keySet().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
    }

    public List<String> paths() {
        return List.copyOf(texts.keySet());
    }
}

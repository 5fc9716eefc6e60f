package jp.hagukumi.curriculum;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.hagukumi.assessment.QuestionText;
import jp.hagukumi.platform.content.ContentFiles;

/** What lies over the shipped content as files of {@code content/}: only what differs, everything else to the byte. */
public final class Export {
    private static final Pattern VERSION = Pattern.compile("(?m)^version: *[0-9]+ *$");

    private Export() {}

    /**
     * The changed files by path. Lessons and banks hold ours; the version of a course or test that changes is the next one.
     *
     * @param files the shipped ones
     */
    public static SortedMap<String, String> of(ContentFiles files, Material shipped, List<Overlay> overlays) {
        SortedMap<String, String> changed = new TreeMap<>();
        String folder = "courses/" + shipped.course().tier().code() + "/"
                + shipped.course().code() + "/";
        Map<String, String> lessons = NextVersions.lessons(overlays);
        lessons.keySet().removeIf(file -> shipped.lesson(file).isEmpty());
        lessons.forEach((file, markdown) -> changed.put(folder + file, markdown));
        if (!lessons.isEmpty()) {
            String file = folder + "course.yaml";
            changed.put(file, next(text(files, file), shipped.course().version()));
        }
        var questions = NextVersions.questions(overlays);
        questions.keySet().removeIf(id -> shipped.question(id).isEmpty());
        if (shipped.test() != null && !questions.isEmpty()) {
            String file = "assessments/" + shipped.test().code() + ".yaml";
            String bank = QuestionText.replace(text(files, file), List.copyOf(questions.values()));
            changed.put(file, next(bank, shipped.test().version()));
        }
        return changed;
    }

    private static String text(ContentFiles files, String file) {
        return files.text(file).orElseThrow(() -> new IllegalStateException(file + " is not there"));
    }

    private static String next(String yaml, int version) {
        return VERSION.matcher(yaml).replaceFirst("version: " + (version + 1));
    }
}

package jp.hagukumi.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;
import jp.hagukumi.platform.content.YamlScalar;

/** A question as it stands in {@code content/assessments/}: written always in the same way, and read back as the same. */
public final class QuestionText {
    private static final String FILE = "question";

    private QuestionText() {}

    /** Lines without indentation, each ended by a line feed. */
    public static String write(Question question) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("id", YamlScalar.code(question.id()));
        keys.put("kind", YamlScalar.code(question.kind().code()));
        keys.put("module", Integer.toString(question.module()));
        keys.put("skill", YamlScalar.code(question.skill()));
        keys.put("level", Integer.toString(question.level()));
        if (question.kind() == QuestionKind.CASE) {
            keys.put("scenario", YamlScalar.of(question.scenario()));
        }
        keys.put("text", YamlScalar.of(question.text()));
        keys.putAll(answer(question));
        keys.put("explanation", YamlScalar.of(question.explanation()));
        keys.put("source", YamlScalar.of(question.source()));
        return keys.entrySet().stream()
                .map(key -> key.getKey() + ":" + (key.getValue().startsWith("\n") ? "" : " ") + key.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> answer(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, CASE -> Map.of("choices", list(choices(question)));
            case TRUE_FALSE -> Map.of("answer", Boolean.toString(question.answer()));
            case ORDERING ->
                Map.of(
                        "items",
                        list(question.items().stream().map(YamlScalar::of).toList()));
            case MATCHING -> Map.of("pairs", list(pairs(question)));
            case NUMERIC -> numeric(question);
            case SHORT_TEXT ->
                Map.of(
                        "accepted",
                        list(question.accepted().stream().map(YamlScalar::of).toList()));
        };
    }

    private static Map<String, String> numeric(Question question) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("value", YamlScalar.of(question.value()));
        keys.put("tolerance", YamlScalar.of(question.tolerance()));
        if (!question.unit().isEmpty()) {
            keys.put("unit", YamlScalar.of(question.unit()));
        }
        return keys;
    }

    private static List<String> choices(Question question) {
        return question.choices().stream()
                .map(choice ->
                        "{text: " + YamlScalar.of(choice.text()) + (choice.correct() ? ", correct: true" : "") + "}")
                .toList();
    }

    private static List<String> pairs(Question question) {
        return question.pairs().stream()
                .map(pair -> "{left: " + YamlScalar.of(pair.left()) + ", right: " + YamlScalar.of(pair.right()) + "}")
                .toList();
    }

    private static String list(List<String> items) {
        return items.isEmpty()
                ? "[]"
                : items.stream().map(item -> "\n  - " + item).collect(Collectors.joining());
    }

    /** The question; what is missing or wrong in it goes to the problems, and a neutral value stands in. */
    public static Optional<Question> read(String text, Problems problems) {
        return YamlFile.open(ContentFiles.of(Map.of(FILE, text)), FILE, problems)
                .flatMap(QuestionEntry::read);
    }

    /**
     * The text of a bank in which questions are replaced by others of the same id; everything else stays to the byte.
     *
     * @throws IllegalArgumentException where the bank has no such question
     */
    public static String replace(String bank, List<Question> questions) {
        List<String> lines = new ArrayList<>(bank.lines().toList());
        for (Question question : questions) {
            int first = first(lines, question.id());
            int indent = lines.get(first).indexOf('-');
            int end = end(lines, first, indent);
            lines.subList(first, end).clear();
            lines.addAll(first, indented(write(question), indent));
        }
        return String.join("\n", lines) + "\n";
    }

    private static int first(List<String> lines, String id) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().replaceAll("[\"']", "").equals("- id: " + id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The bank has no question " + id);
    }

    /** The line after the block: a comment or an empty line between two questions belongs to neither. */
    private static int end(List<String> lines, int first, int indent) {
        int end = first + 1;
        for (int i = first + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean inside =
                    line.length() > indent && line.substring(0, indent + 1).isBlank();
            if (!line.isBlank() && !inside) {
                break;
            }
            end = line.isBlank() ? end : i + 1;
        }
        return end;
    }

    private static List<String> indented(String text, int indent) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(" ".repeat(indent) + (lines.isEmpty() ? "- " : "  ") + line));
        return lines;
    }
}

package jp.hagukumi.platform.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.platform.Localized;

/**
 * A YAML mapping that is read key by key. A missing or wrong value becomes a problem with file and key, and a neutral
 * value is returned, so that reading goes on and finds the next problem. {@link #end()} reports the keys nobody asked for.
 */
public final class Entry {
    private final String file;
    private final String key;
    private final JsonNode node;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    Entry(String file, String key, JsonNode node, Problems problems) {
        this.file = file;
        this.key = key;
        this.node = node;
        this.problems = problems;
    }

    public String file() {
        return file;
    }

    /** A text that must be there; numbers and dates need quotes in the file. */
    public String text(String name) {
        JsonNode value = ask(name);
        if (value.isTextual() && !value.textValue().isBlank()) {
            return value.textValue().strip();
        }
        problem(name, value.isMissingNode() ? "is missing" : "must be a text that is not empty (quote numbers)");
        return "";
    }

    /** A text that may be left out: then empty. */
    public String textOrEmpty(String name) {
        return ask(name).isMissingNode() ? "" : text(name);
    }

    /** {@code {ja: …, en: …}}; English may be left out. */
    public Localized localized(String name) {
        Optional<Entry> both = entry(name);
        if (both.isEmpty()) {
            problem(name, "is missing");
            return new Localized("", "");
        }
        return both.get().localized();
    }

    /** This mapping itself as {@code {ja: …, en: …}}. */
    public Localized localized() {
        Localized result = new Localized(text("ja"), textOrEmpty("en"));
        end();
        return result;
    }

    /** A whole number that must be there and lie in the range, both inclusive. */
    public int integer(String name, int least, int most) {
        JsonNode value = ask(name);
        if (value.isIntegralNumber() && value.longValue() >= least && value.longValue() <= most) {
            return value.intValue();
        }
        problem(name, value.isMissingNode() ? "is missing" : "must be a whole number from " + least + " to " + most);
        return least;
    }

    /** A whole number that may be left out. */
    public int integer(String name, int least, int most, int otherwise) {
        return ask(name).isMissingNode() ? otherwise : integer(name, least, most);
    }

    public double decimal(String name) {
        JsonNode value = ask(name);
        if (!value.isNumber()) {
            problem(name, "must be a number");
        }
        return value.asDouble();
    }

    /** true or false; false where it is left out. */
    public boolean flag(String name) {
        JsonNode value = ask(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            problem(name, "must be true or false");
        }
        return value.asBoolean();
    }

    public boolean has(String name) {
        return !ask(name).isMissingNode();
    }

    /** One of the given words. */
    public <E> Optional<E> choice(String name, Map<String, E> words) {
        String word = text(name);
        E found = words.get(word);
        if (found == null && !word.isEmpty()) {
            problem(name, "is " + word + " but must be one of " + words.keySet());
        }
        return Optional.ofNullable(found);
    }

    /** A mapping that may be left out. */
    public Optional<Entry> entry(String name) {
        JsonNode value = ask(name);
        if (!value.isMissingNode() && !value.isObject()) {
            problem(name, "must be a mapping");
        }
        return value.isObject() ? Optional.of(inner(name, value)) : Optional.empty();
    }

    /** A list of mappings; empty where it is left out. */
    public List<Entry> entries(String name) {
        List<Entry> entries = new ArrayList<>();
        int index = 0;
        for (JsonNode item : list(name)) {
            String place = name + "[" + index++ + "]";
            if (item.isObject()) {
                entries.add(inner(place, item));
            } else {
                problem(place, "must be a mapping");
            }
        }
        return entries;
    }

    /** A list of texts; empty where it is left out. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        int index = 0;
        for (JsonNode item : list(name)) {
            String place = name + "[" + index++ + "]";
            if (item.isTextual() && !item.textValue().isBlank()) {
                texts.add(item.textValue().strip());
            } else {
                problem(place, "must be a text that is not empty (quote numbers)");
            }
        }
        return Collections.unmodifiableList(texts);
    }

    /** A mapping of codes to levels in the range, in the order of the file. */
    public Map<String, Integer> levels(String name, int least, int most) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        entry(name)
                .ifPresent(entry -> entry.names().forEach(code -> levels.put(code, entry.integer(code, least, most))));
        return Collections.unmodifiableMap(levels);
    }

    /** The keys of this mapping, in the order of the file: for mappings whose keys the author chooses. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A problem with a key of this mapping. */
    public void problem(String name, String message) {
        problems.add(file, place(name), message);
    }

    /** Reports every key that nobody asked for: a slip of the author. */
    public void end() {
        names().stream().filter(name -> !asked.contains(name)).forEach(name -> problem(name, "is not known here"));
    }

    private Iterable<JsonNode> list(String name) {
        JsonNode value = ask(name);
        if (!value.isMissingNode() && !value.isArray()) {
            problem(name, "must be a list");
        }
        return value.isArray() ? value : List.of();
    }

    private JsonNode ask(String name) {
        asked.add(name);
        JsonNode value = node.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private Entry inner(String name, JsonNode value) {
        return new Entry(file, place(name), value, problems);
    }

    private String place(String name) {
        return key.isEmpty() ? name : key + "." + name;
    }
}

package jp.hagukumi.platform.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;

/** Opens a file of one YAML mapping; a key that stands twice is a problem. */
public final class YamlFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private YamlFile() {}

    /** The mapping of a file; empty, with the problem told, where it is missing or no YAML mapping. */
    public static Optional<Entry> open(ContentFiles files, String path, Problems problems) {
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            problems.add(path, "", "is missing");
            return Optional.empty();
        }
        return parse(path, text.get(), problems);
    }

    static Optional<Entry> parse(String path, String yaml, Problems problems) {
        try {
            JsonNode root = YAML.readTree(yaml);
            if (root instanceof ObjectNode) {
                return Optional.of(new Entry(path, "", root, problems));
            }
            problems.add(path, "", "must be a YAML mapping");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(path, "", e.getOriginalMessage() + " (line " + line + ")");
        }
        return Optional.empty();
    }
}

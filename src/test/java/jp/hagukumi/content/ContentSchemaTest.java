package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every YAML file of the content has a schema and keeps to it. */
class ContentSchemaTest {
    private static final Map<String, Pattern> KINDS = Map.ofEntries(
            kind("course", "courses/.*/course\\.yaml"),
            kind("template", "courses/.*/templates/[a-z0-9-]+\\.yaml"),
            kind("assessment", "assessments/.*\\.yaml"),
            kind("framework", "skills/framework\\.yaml"),
            kind("role-profiles", "skills/role-profiles\\.yaml"),
            kind("skill-overlay", "skills/overlays/[0-9]{6}\\.yaml"),
            kind("assignment-rules", "rules/assignment/.*\\.yaml"),
            kind("certification-rules", "rules/certification/.*\\.yaml"),
            kind("mileage-rules", "rules/mileage/.*\\.yaml"),
            kind("claim-rules", "rules/claims/.*\\.yaml"),
            kind("kpi", "kpi/.*\\.yaml"),
            kind("project-template", "projects/.*/template\\.yaml"),
            kind("project-rubric", "projects/rubric\\.yaml"));
    private static final YAMLMapper YAML = new YAMLMapper();

    @TestFactory
    Stream<DynamicTest> every_file_keeps_to_its_schema() {
        return Content.files().paths().stream()
                .filter(path -> path.endsWith(".yaml"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String kind = KINDS.entrySet().stream()
                            .filter(one -> one.getValue().matcher(path).matches())
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(path + " is of no known kind"));
                    JsonNode file = YAML.readTree(Content.files().text(path).orElseThrow());
                    assertThat(schema(kind).validate(file)).isEmpty();
                }));
    }

    @Test
    void a_question_with_the_keys_of_another_kind_is_refused() throws IOException {
        JsonNode bank = YAML.readTree("""
                code: X01
                version: 1
                title: {ja: 題}
                passMark: 70
                timeLimitMinutes: 10
                maxAttempts: 0
                blueprint: [{skill: A1, count: 1}]
                questions:
                  - {id: X01-001, kind: true-false, module: 1, skill: A1, level: 1, text: 文, answer: true, items: [一, 二, 三], explanation: 理由, source: 出典}
                """);
        assertThat(schema("assessment").validate(bank)).hasSize(1).first().satisfies(message -> assertThat(
                        message.getMessage())
                .contains("questions[0]", "items"));
    }

    @Test
    void the_schema_of_an_overlay_takes_what_is_read_and_refuses_a_code_that_might_become_ours() throws IOException {
        JsonNode overlay = YAML.readTree(SkillOverlayTest.OVERLAY);
        assertThat(schema("skill-overlay").validate(overlay)).isEmpty();
        JsonNode taken = YAML.readTree(SkillOverlayTest.OVERLAY.replace("code: FX1", "code: F6"));
        assertThat(schema("skill-overlay").validate(taken)).isNotEmpty();
    }

    private static JsonSchema schema(String kind) throws IOException {
        String text = Files.readString(Content.FOLDER.resolve("schema").resolve(kind + ".json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }

    private static Map.Entry<String, Pattern> kind(String schema, String paths) {
        return Map.entry(schema, Pattern.compile(paths));
    }
}

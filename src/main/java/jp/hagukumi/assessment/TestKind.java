package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;
import jp.hagukumi.skills.SkillCodes;

/** Reads {@code assessments/<code>.yaml}: a test with its bank. */
@ApplicationScoped
public class TestKind implements DefinitionKind<TestDefinition> {
    private static final Pattern FILE = Pattern.compile("assessments/([A-Za-z0-9-]+)\\.yaml");

    @Override
    public String name() {
        return "test";
    }

    @Override
    public Class<TestDefinition> type() {
        return TestDefinition.class;
    }

    @Override
    public List<Definition<TestDefinition>> read(ContentFiles files, Problems problems) {
        return files.matching(FILE).stream()
                .flatMap(match ->
                        YamlFile.open(files, match.group(), problems).stream().map(file -> test(file, match.group(1))))
                .map(test ->
                        new Definition<>("assessments/" + test.code() + ".yaml", test.code(), test.version(), test))
                .toList();
    }

    private static TestDefinition test(Entry file, String expectedCode) {
        String code = file.text("code");
        if (!code.equals(expectedCode)) {
            file.problem("code", "must be " + expectedCode + " as the file is named");
        }
        List<Question> questions = questions(file, code);
        TestDefinition test = new TestDefinition(
                code,
                file.integer("version", 1, 9999),
                file.localized("title"),
                file.integer("passMark", 0, 100),
                file.integer("timeLimitMinutes", 1, 600),
                file.integer("maxAttempts", 0, 99, 0),
                draws(file, questions),
                questions);
        file.end();
        return test;
    }

    private static List<Question> questions(Entry file, String code) {
        Set<String> ids = new HashSet<>();
        return file.entries("questions").stream()
                .flatMap(entry -> {
                    Optional<Question> question = QuestionEntry.read(entry);
                    question.ifPresent(one -> {
                        if (!one.id().startsWith(code + "-") || !ids.add(one.id())) {
                            entry.problem("id", one.id() + " must begin with " + code + "- and stand once");
                        }
                    });
                    return question.stream();
                })
                .toList();
    }

    private static List<TestDefinition.Draw> draws(Entry file, List<Question> questions) {
        List<Entry> entries = file.entries("blueprint");
        if (entries.isEmpty()) {
            file.problem("blueprint", "must name at least one skill");
        }
        return entries.stream()
                .map(entry -> {
                    var draw = new TestDefinition.Draw(entry.text("skill"), entry.integer("count", 1, 200));
                    entry.end();
                    long there = questions.stream()
                            .filter(question -> question.skill().equals(draw.skill()))
                            .count();
                    if (there < draw.count()) {
                        entry.problem("count", draw.skill() + " has " + there + " questions, too few to draw");
                    }
                    return draw;
                })
                .toList();
    }

    @Override
    public void check(Parsed parsed, Problems problems) {
        Set<String> skills = SkillCodes.of(parsed);
        parsed.all(TestDefinition.class).forEach(definition -> Stream.concat(
                        definition.value().questions().stream().map(Question::skill),
                        definition.value().blueprint().stream().map(TestDefinition.Draw::skill))
                .distinct()
                .filter(skill -> !skills.contains(skill))
                .forEach(skill -> problems.add(definition.file(), "skill", skill + " is not in the skill framework")));
    }
}

package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import jp.hagukumi.projects.ProjectTemplate.Milestone;
import jp.hagukumi.skills.SkillCodes;
import org.jspecify.annotations.Nullable;

/** Reads {@code projects/<code>/template.yaml} with what lies beside it. */
@ApplicationScoped
public class ProjectTemplateKind implements DefinitionKind<ProjectTemplate> {
    private static final Pattern FILE = Pattern.compile("projects/([A-Za-z0-9-]+)/template\\.yaml");
    private static final Map<String, Milestone> MILESTONES =
            Map.of("INTERIM", Milestone.INTERIM, "FINAL", Milestone.FINAL);
    private static final int HIGHEST_LEVEL = 4;
    private static final int LARGEST_TEAM = 20;
    private static final int MOST_WEEKS = 104;
    private static final int MOST_DAYS = 520;
    private static final int YEAR = 366;
    private static final int MOST_SAMPLES = 10_000;
    private static final int LAST_VERSION = 9_999;

    @Override
    public String name() {
        return "project-template";
    }

    @Override
    public Class<ProjectTemplate> type() {
        return ProjectTemplate.class;
    }

    @Override
    public List<Definition<ProjectTemplate>> read(ContentFiles files, Problems problems) {
        return files.matching(FILE).stream()
                .flatMap(match -> YamlFile.open(files, match.group(), problems).stream()
                        .map(file -> template(file, files, match.group(1)))
                        .map(one -> new Definition<>(match.group(), one.code(), one.version(), one)))
                .toList();
    }

    private static ProjectTemplate template(Entry file, ContentFiles files, String folder) {
        List<ProjectTemplate.Deliverable> deliverables = deliverables(file);
        ProjectTemplate.Team team = team(file);
        ProjectTemplate template = new ProjectTemplate(
                code(file, folder),
                file.integer("version", 1, LAST_VERSION),
                file.localized("title"),
                file.localized("summary"),
                file.localized("problem"),
                file.localized("audience"),
                team,
                file.texts("preparation"),
                file.levels("minimumSkills", 1, HIGHEST_LEVEL),
                file.levels("skills", 1, HIGHEST_LEVEL),
                file.integer("weeks", 1, MOST_WEEKS),
                file.entries("steps").stream().map(ProjectTemplateKind::step).toList(),
                deliverables,
                baseline(file),
                file.entries("metrics").stream().map(MetricFile::read).toList(),
                effect(file),
                beside(files, file, folder, "brief.md"),
                forms(files, file, folder, deliverables));
        file.end();
        return template;
    }

    private static String code(Entry file, String folder) {
        String code = file.text("code");
        if (!code.equals(folder)) {
            file.problem("code", "must be the name of the folder");
        }
        return code;
    }

    private static List<ProjectTemplate.Deliverable> deliverables(Entry file) {
        return file.entries("deliverables").stream()
                .map(ProjectTemplateKind::deliverable)
                .toList();
    }

    private static ProjectTemplate.Team team(Entry file) {
        Entry entry = file.entry("team").orElse(file);
        ProjectTemplate.Team team =
                new ProjectTemplate.Team(entry.integer("min", 1, LARGEST_TEAM), entry.integer("max", 1, LARGEST_TEAM));
        entry.end();
        return team;
    }

    private static ProjectTemplate.Step step(Entry entry) {
        ProjectTemplate.Step step = new ProjectTemplate.Step(
                entry.localized("title"), entry.integer("days", 1, MOST_DAYS), milestone(entry, "milestone"));
        entry.end();
        return step;
    }

    private static @Nullable Milestone milestone(Entry entry, String key) {
        return entry.has(key) ? entry.choice(key, MILESTONES).orElse(null) : null;
    }

    private static ProjectTemplate.Deliverable deliverable(Entry entry) {
        Milestone due = entry.choice("due", MILESTONES).orElse(Milestone.FINAL);
        ProjectTemplate.Deliverable deliverable =
                new ProjectTemplate.Deliverable(entry.localized("title"), due, entry.textOrEmpty("form"));
        entry.end();
        return deliverable;
    }

    private static ProjectTemplate.Baseline baseline(Entry file) {
        Entry entry = file.entry("baseline").orElse(file);
        ProjectTemplate.Baseline baseline = new ProjectTemplate.Baseline(
                entry.localized("method"), entry.integer("days", 1, YEAR), entry.integer("samples", 1, MOST_SAMPLES));
        entry.end();
        return baseline;
    }

    private static ProjectTemplate.Effect effect(Entry file) {
        Entry entry = file.entry("effect").orElse(file);
        entry.choice("formula", Map.of("HOURS_PER_YEAR", true));
        ProjectTemplate.Effect effect = new ProjectTemplate.Effect(
                entry.localized("case"),
                entry.localized("casesPerYear"),
                entry.entries("alsoCount").stream().map(Entry::localized).toList());
        entry.end();
        return effect;
    }

    private static String beside(ContentFiles files, Entry file, String folder, String name) {
        return files.text("projects/" + folder + "/" + name).orElseGet(() -> {
            file.problem("", name + " is missing");
            return "";
        });
    }

    private static Map<String, String> forms(
            ContentFiles files, Entry file, String folder, List<ProjectTemplate.Deliverable> deliverables) {
        Map<String, String> forms = new LinkedHashMap<>();
        deliverables.stream()
                .map(ProjectTemplate.Deliverable::form)
                .filter(form -> !form.isEmpty())
                .forEach(form -> forms.put(form, beside(files, file, folder, form)));
        return forms;
    }

    @Override
    public void check(Parsed parsed, Problems problems) {
        Set<String> skills = SkillCodes.of(parsed);
        for (Definition<ProjectTemplate> one : parsed.all(ProjectTemplate.class)) {
            Stream.concat(one.value().minimumSkills().keySet().stream(), one.value().skills().keySet().stream())
                    .filter(code -> !skills.contains(code))
                    .forEach(code -> problems.add(one.file(), "skills", code + " is no skill"));
        }
    }
}

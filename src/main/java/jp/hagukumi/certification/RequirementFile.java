package jp.hagukumi.certification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.Requirement.Kind;
import jp.hagukumi.platform.content.Entry;

/** Reads a node of a requirement tree, which names its kind by its first key. */
final class RequirementFile {
    private static final Map<String, Kind> GROUPS = Map.of("all", Kind.ALL, "any", Kind.ANY);
    private static final Map<String, Kind> COURSES =
            Map.of("courseCurrent", Kind.COURSE_CURRENT, "courseDone", Kind.COURSE_DONE, "stage", Kind.STAGE);
    private static final Map<String, Kind> LISTS = Map.of(
            "mandatoryDue", Kind.MANDATORY_DUE,
            "test", Kind.TEST,
            "project", Kind.PROJECT,
            "proposal", Kind.PROPOSAL,
            "claim", Kind.CLAIM);
    private static final Map<String, Kind> FLAGS = Map.of(
            "mandatoryThisYear", Kind.MANDATORY_THIS_YEAR,
            "confirmation", Kind.CONFIRMATION,
            "interview", Kind.INTERVIEW,
            "panel", Kind.PANEL);
    private static final Set<Kind> LOOKING_BACK = Set.of(Kind.TEST, Kind.CLAIM, Kind.PROJECT, Kind.PROPOSAL);
    private static final int MOST = 100_000;
    private static final int MOST_YEARS = 10;
    private static final int PERCENT = 100;
    private static final int HIGHEST_LEVEL = 4;

    private RequirementFile() {}

    static Requirement read(Entry entry) {
        Requirement node = node(entry);
        entry.end();
        return node;
    }

    private static Requirement node(Entry entry) {
        for (Map.Entry<String, Kind> group : GROUPS.entrySet()) {
            if (entry.has(group.getKey())) {
                return Requirement.of(group.getValue(), 0, parts(entry, group.getKey()));
            }
        }
        if (entry.has("atLeast")) {
            List<Requirement> parts = parts(entry, "of");
            return Requirement.of(Kind.AT_LEAST, entry.integer("atLeast", 1, Math.max(1, parts.size())), parts);
        }
        return leaf(entry);
    }

    private static List<Requirement> parts(Entry entry, String key) {
        List<Requirement> parts =
                entry.entries(key).stream().map(RequirementFile::read).toList();
        if (parts.isEmpty()) {
            entry.problem(key, "must not be empty");
        }
        return parts;
    }

    private static Requirement leaf(Entry entry) {
        for (Map.Entry<String, Kind> course : COURSES.entrySet()) {
            if (entry.has(course.getKey())) {
                return Requirement.leaf(course.getValue(), 0, entry.text(course.getKey()));
            }
        }
        for (Map.Entry<String, Kind> list : LISTS.entrySet()) {
            if (entry.has(list.getKey())) {
                int years = LOOKING_BACK.contains(list.getValue()) ? entry.integer("years", 1, MOST_YEARS, 0) : 0;
                return new Requirement(list.getValue(), texts(entry, list.getKey()), 0, years, List.of());
            }
        }
        for (Map.Entry<String, Kind> flag : FLAGS.entrySet()) {
            if (entry.flag(flag.getKey())) {
                return Requirement.leaf(flag.getValue(), 0);
            }
        }
        return measured(entry);
    }

    private static Requirement measured(Entry entry) {
        if (entry.has("profile")) {
            return new Requirement(
                    Kind.PROFILE, texts(entry, "profile"), entry.integer("percent", 1, PERCENT), 0, List.of());
        }
        if (entry.has("skill")) {
            return Requirement.leaf(Kind.SKILL, entry.integer("level", 1, HIGHEST_LEVEL), entry.text("skill"));
        }
        if (entry.has("mileage")) {
            int points = entry.integer("mileage", 1, MOST);
            return new Requirement(Kind.MILEAGE, List.of(), points, entry.integer("years", 1, MOST_YEARS), List.of());
        }
        if (entry.has("electiveHours")) {
            return Requirement.leaf(Kind.ELECTIVE_HOURS, entry.integer("electiveHours", 1, MOST));
        }
        entry.problem("", "names no requirement that is known");
        return Requirement.of(Kind.ALL, 0, List.of());
    }

    private static List<String> texts(Entry entry, String key) {
        List<String> texts = entry.texts(key);
        if (texts.isEmpty()) {
            entry.problem(key, "must not be empty");
        }
        return texts;
    }
}

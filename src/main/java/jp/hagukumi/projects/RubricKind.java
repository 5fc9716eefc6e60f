package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;
import jp.hagukumi.projects.rules.Rubric;

/** Reads {@code projects/rubric.yaml}. */
@ApplicationScoped
public class RubricKind implements DefinitionKind<Rubric> {
    /** Code of the one rubric. */
    public static final String CODE = "rubric";

    private static final String FILE = "projects/rubric.yaml";
    private static final int POINTS = 100;
    private static final int HIGHEST_LEVEL = 4;
    private static final int MOST_REVIEWERS = 9;
    private static final int LAST_VERSION = 9_999;

    @Override
    public String name() {
        return "project-rubric";
    }

    @Override
    public Class<Rubric> type() {
        return Rubric.class;
    }

    @Override
    public List<Definition<Rubric>> read(ContentFiles files, Problems problems) {
        return YamlFile.open(files, FILE, problems).stream()
                .map(RubricKind::rubric)
                .map(one -> new Definition<>(FILE, CODE, one.version(), one))
                .toList();
    }

    private static Rubric rubric(Entry file) {
        Rubric rubric = new Rubric(
                file.integer("version", 1, LAST_VERSION),
                file.localized("title"),
                file.integer("passMark", 0, POINTS),
                file.integer("excellentMark", 0, POINTS),
                file.integer("reviewers", 2, MOST_REVIEWERS),
                file.integer("talkAtSpread", 1, POINTS),
                file.integer("excellentRaisesBy", 0, HIGHEST_LEVEL),
                file.integer("highestLevel", 0, HIGHEST_LEVEL),
                file.entries("criteria").stream().map(RubricKind::criterion).toList());
        file.end();
        if (rubric.criteria().stream().mapToInt(Rubric.Criterion::weight).sum() != POINTS) {
            file.problem("criteria", "must weigh " + POINTS + " together");
        }
        return rubric;
    }

    private static Rubric.Criterion criterion(Entry entry) {
        Rubric.Criterion criterion = new Rubric.Criterion(
                entry.text("code"),
                entry.localized("title"),
                entry.integer("weight", 1, POINTS),
                entry.flag("failsAtZero"),
                entry.entries("levels").stream().map(Entry::localized).toList());
        entry.end();
        if (criterion.levels().size() != Rubric.HIGHEST_SCORE + 1) {
            entry.problem("levels", "must tell each score from 0 to " + Rubric.HIGHEST_SCORE);
        }
        return criterion;
    }
}

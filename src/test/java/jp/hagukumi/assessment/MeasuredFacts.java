package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityRecorded;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.activity.TestPassed;
import jp.hagukumi.organization.Viewer;

/** Hears what was measured, for tests. */
@ApplicationScoped
public class MeasuredFacts {
    private final List<Activity> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes ActivityRecorded recorded) {
        heard.addAll(recorded.activities());
    }

    /** The levels of the one fact about an attempt. */
    public Map<String, Integer> of(Viewer viewer, long attemptId) {
        List<LevelMeasured> facts = facts(viewer, attemptId);
        if (facts.size() != 1) {
            throw new AssertionError(facts.size() + " facts about one attempt");
        }
        return facts.get(0).levels();
    }

    public int count(Viewer viewer, long attemptId) {
        return facts(viewer, attemptId).size();
    }

    public long passedTests(Viewer viewer) {
        return heard.stream()
                .filter(fact -> fact instanceof TestPassed && fact.municipalityId() == viewer.municipalityId())
                .count();
    }

    private List<LevelMeasured> facts(Viewer viewer, long attemptId) {
        return heard.stream()
                .filter(LevelMeasured.class::isInstance)
                .map(LevelMeasured.class::cast)
                .filter(fact -> fact.municipalityId() == viewer.municipalityId()
                        && fact.subjectCode().equals("attempt:" + attemptId))
                .toList();
    }
}

package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityRecorded;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.activity.CourseCompletionWithdrawn;
import jp.hagukumi.activity.DerivationsForgotten;

/** A consumer as later features will be: who has completed what, derived from the facts of one municipality. */
@ApplicationScoped
public class CompletionListener {
    private final Set<String> counted = new ConcurrentSkipListSet<>();
    private volatile long city;

    void listenTo(long municipalityId) {
        city = municipalityId;
        counted.clear();
    }

    List<String> counted() {
        return List.copyOf(counted);
    }

    void forget() {
        counted.clear();
    }

    void forgotten(@Observes DerivationsForgotten people) {
        if (people.municipalityId() == city) {
            people.personIds().forEach(person -> counted.removeIf(one -> one.startsWith(person + " ")));
        }
    }

    void recorded(@Observes ActivityRecorded recorded) {
        for (Activity one : recorded.activities()) {
            if (one.municipalityId() == city && one instanceof CourseCompleted) {
                counted.add(one.personId() + " " + one.subjectCode());
            } else if (one.municipalityId() == city && one instanceof CourseCompletionWithdrawn) {
                counted.remove(one.personId() + " " + one.subjectCode());
            }
        }
    }
}

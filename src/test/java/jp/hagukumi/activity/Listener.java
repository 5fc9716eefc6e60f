package jp.hagukumi.activity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A consumer that keeps what it hears of one municipality. */
@ApplicationScoped
public class Listener {
    private final List<Activity> heard = new ArrayList<>();
    private final List<Long> forgotten = new ArrayList<>();
    private int deepest;
    private int depth;
    private long city;
    private @Nullable Activity failing;
    private @Nullable Activity cause;
    private @Nullable Activity answer;

    @Inject
    ActivityLog log;

    public synchronized void listenTo(long municipality) {
        city = municipality;
        heard.clear();
        forgotten.clear();
        failing = null;
        cause = null;
        deepest = 0;
    }

    public synchronized List<Activity> heard() {
        return List.copyOf(heard);
    }

    public synchronized List<Long> forgotten() {
        return List.copyOf(forgotten);
    }

    /** How many tellings were under way at once at most. */
    public synchronized int deepest() {
        return deepest;
    }

    public void failOn(@Nullable Activity activity) {
        failing = activity;
    }

    public void answer(Activity heardOf, Activity recorded) {
        cause = heardOf;
        answer = recorded;
    }

    public synchronized void on(@Observes @Priority(100) ActivityRecorded event) {
        if (event.activities().get(0).municipalityId() != city) {
            return;
        }
        deepest = Math.max(deepest, ++depth);
        try {
            for (Activity activity : event.activities()) {
                if (Objects.equals(activity, failing)) {
                    throw new IllegalStateException("a rule failed");
                }
                heard.add(activity);
                if (Objects.equals(activity, cause) && answer != null) {
                    log.record(List.of(answer));
                }
            }
        } finally {
            depth--;
        }
    }

    public synchronized void on(@Observes DerivationsForgotten event) {
        forgotten.addAll(event.personIds());
    }
}

package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what ended, for tests. */
@ApplicationScoped
public class Ended {
    private final List<AttemptFinished> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes AttemptFinished finished) {
        heard.add(finished);
    }

    public List<AttemptFinished> of(long attemptId) {
        return heard.stream()
                .filter(finished -> finished.attemptId() == attemptId)
                .toList();
    }
}

package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps which days began; breaks off once on the day it is told. */
@ApplicationScoped
public class DayListener {
    private final List<DayStarted> begun = new CopyOnWriteArrayList<>();
    private volatile @Nullable LocalDate failing;

    public void failOnceOn(LocalDate day) {
        failing = day;
    }

    public void on(@Observes DayStarted started) {
        if (started.day().equals(failing)) {
            failing = null;
            throw new IllegalStateException("broke off");
        }
        begun.add(started);
    }

    public List<LocalDate> days(long municipalityId) {
        return begun.stream()
                .filter(started -> started.municipalityId() == municipalityId)
                .map(DayStarted::day)
                .toList();
    }
}

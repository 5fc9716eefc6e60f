package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Objects;

/** Tells the features that a day has begun. */
@ApplicationScoped
public class DayJob implements JobKind {
    @Inject
    Event<DayStarted> started;

    @Override
    public String kind() {
        return DayBook.KIND;
    }

    @Override
    public void run(JobRun run) {
        long municipality = Objects.requireNonNull(run.municipalityId());
        try (var reader = Json.createReader(new StringReader(run.payload()))) {
            LocalDate day = LocalDate.parse(reader.readObject().getString("day"));
            started.fire(new DayStarted(municipality, day));
        }
    }
}

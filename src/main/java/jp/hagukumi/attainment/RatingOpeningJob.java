package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Objects;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.JobKind;
import jp.hagukumi.platform.JobRun;

/** Opens and closes rating rounds: in the background when HR opens one for today, else when its day begins. */
@ApplicationScoped
public class RatingOpeningJob implements JobKind {
    @Inject
    RatingOpenings openings;

    @Inject
    RatingReminders reminders;

    /** Here and now and not as a job, so that missed days are caught up in their order. */
    public void dayStarted(@Observes DayStarted started) {
        Deadlock.retry(() -> openings.begin(started.municipalityId(), started.day()));
        Deadlock.retry(() -> reminders.dayStarted(started.municipalityId(), started.day()));
    }

    @Override
    public String kind() {
        return RatingOpenings.JOB;
    }

    @Override
    public void run(JobRun run) {
        try (var reader = Json.createReader(new StringReader(run.payload()))) {
            LocalDate day = LocalDate.parse(reader.readObject().getString("day"));
            long municipality = Objects.requireNonNull(run.municipalityId());
            int made = Deadlock.retry(() -> openings.begin(municipality, day));
            run.checkpoint("{}", made, made);
        }
    }
}

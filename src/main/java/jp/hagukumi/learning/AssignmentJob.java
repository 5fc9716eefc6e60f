package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Objects;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.JobKind;
import jp.hagukumi.platform.JobRun;
import jp.hagukumi.platform.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * Applies all rules of a municipality in the background, rule by rule; cut off, it goes on with the next rule. Then reminds
 * those who are due, the newly obliged among them.
 */
@ApplicationScoped
public class AssignmentJob implements JobKind {
    static final String KIND = "assignment";

    @Inject
    AssignmentRuns runs;

    @Inject
    Jobs jobs;

    /**
     * Every day: rules that begin or end, people who joined, left or moved, new cycles. Here and now and not as a job, so
     * that missed days are caught up in their order.
     */
    public void dayStarted(@Observes DayStarted started) {
        runs.apply(started.municipalityId(), started.day());
    }

    /** Asks for a run as of the day; one that waits for its turn is the same run. Tells the job's id. */
    public long submit(long municipalityId, LocalDate day, @Nullable Long accountId) {
        return jobs.submitUnlessWaiting(
                KIND, key(municipalityId, day.toString()), municipalityId, accountId, payload(day));
    }

    /** Asks for a run as of the day; the same key is the same run. Tells the job's id. */
    public long submit(long municipalityId, LocalDate day, String key, @Nullable Long accountId) {
        return jobs.submit(KIND, key(municipalityId, key), municipalityId, accountId, payload(day));
    }

    private static String key(long municipalityId, String rest) {
        return KIND + ":" + municipalityId + ":" + rest;
    }

    private static String payload(LocalDate day) {
        return Json.createObjectBuilder().add("day", day.toString()).build().toString();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long municipality = Objects.requireNonNull(run.municipalityId());
        LocalDate day = LocalDate.parse(json(run.payload()).getString("day"));
        int first = run.step().isEmpty() ? 0 : json(run.step()).getInt("rules");
        int all = runs.count(municipality, day);
        runs.apply(municipality, day, first, done -> {
            String step = Json.createObjectBuilder().add("rules", done).build().toString();
            run.checkpoint(step, done, all);
        });
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

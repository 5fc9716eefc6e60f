package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.Deadlock;
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
    AssignmentRules rules;

    @Inject
    Obligations obligations;

    @Inject
    Reminders reminders;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * Every day: rules that begin or end, people who joined, left or moved, new cycles. Here and now and not as a job, so
     * that missed days are caught up in their order.
     */
    public void dayStarted(@Observes DayStarted started) {
        apply(started.municipalityId(), started.day());
    }

    /** Asks for a run as of the day; the same key is the same run. Tells the job's id. */
    public long submit(long municipalityId, LocalDate day, String key, @Nullable Long accountId) {
        String payload =
                Json.createObjectBuilder().add("day", day.toString()).build().toString();
        return jobs.submit(KIND, KIND + ":" + municipalityId + ":" + key, municipalityId, accountId, payload);
    }

    /** Applies all rules as of the day here and now. */
    public AssignmentOutcome apply(long municipalityId, LocalDate day) {
        AssignmentOutcome sum = align(municipalityId, day);
        remind(municipalityId, day);
        return sum;
    }

    /** Applies all rules as of the day here and now and reminds nobody. */
    AssignmentOutcome align(long municipalityId, LocalDate day) {
        List<AssignmentRule> inForce = rules.inForce(municipalityId, day);
        AssignmentOutcome sum = AssignmentOutcome.NOTHING;
        for (AssignmentRule rule : inForce) {
            sum = sum.plus(Deadlock.retry(() -> obligations.apply(rule, municipalityId, day)));
        }
        int ended = endRules(inForce, municipalityId, day);
        return sum.plus(new AssignmentOutcome(0, 0, 0, 0, ended));
    }

    private int endRules(List<AssignmentRule> inForce, long municipalityId, LocalDate day) {
        List<String> codes = inForce.stream().map(AssignmentRule::code).toList();
        return Deadlock.retry(() -> obligations.endRulesBesides(codes, municipalityId, day));
    }

    /** A day that is caught up reminds nobody: today's run tells each person the stage they are in now. */
    private void remind(long municipalityId, LocalDate day) {
        if (!day.isBefore(LocalDate.now(clock))) {
            Deadlock.retry(() -> reminders.remind(municipalityId, day));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long municipality = Objects.requireNonNull(run.municipalityId());
        LocalDate day = LocalDate.parse(json(run.payload()).getString("day"));
        List<AssignmentRule> inForce = rules.inForce(municipality, day);
        int first = run.step().isEmpty() ? 0 : json(run.step()).getInt("rules");
        for (int i = first; i < inForce.size(); i++) {
            AssignmentRule rule = inForce.get(i);
            Deadlock.retry(() -> obligations.apply(rule, municipality, day));
            String step = Json.createObjectBuilder().add("rules", i + 1).build().toString();
            run.checkpoint(step, i + 1L, inForce.size());
        }
        endRules(inForce, municipality, day);
        remind(municipality, day);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

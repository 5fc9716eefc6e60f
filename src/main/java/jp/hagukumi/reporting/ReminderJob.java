package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.JobKind;
import jp.hagukumi.platform.JobRun;

/** Sends a 督促 of HR, some hundred obligations at a time; cut off, it goes on after the last of them. */
@ApplicationScoped
public class ReminderJob implements JobKind {
    static final String KIND = "reminder";

    private static final int CHUNK = 300;
    private static final int MOST = 500_000;

    @Inject
    OpenObligations open;

    @Inject
    ReminderChunk chunks;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        try (var reader = Json.createReader(new StringReader(run.payload()))) {
            run(run, reader.readObject());
        }
    }

    private void run(JobRun run, JsonObject payload) {
        LocalDate day = LocalDate.parse(payload.getString("day"));
        String unitPath = payload.getString("unitPath");
        Reach reach = new Reach(
                Objects.requireNonNull(run.municipalityId()),
                payload.getString("authority"),
                unitPath.isEmpty() ? List.of() : List.of(unitPath));
        ReminderCall call = new ReminderCall(
                payload.getJsonNumber("call").longValueExact(), reach.municipalityId(), ReminderCall.HR, day);
        long after = run.step().isEmpty() ? 0 : Long.parseLong(run.step());
        LocalDate until = ReminderDue.valueOf(payload.getString("due")).until(day);
        List<OpenObligation> all = open.on(reach, day, payload.getString("course"), until, MOST).stream()
                .sorted(Comparator.comparingLong(OpenObligation::enrolmentId))
                .toList();
        int done = (int) all.stream().filter(one -> one.enrolmentId() <= after).count();
        while (done < all.size()) {
            List<OpenObligation> chunk = all.subList(done, Math.min(done + CHUNK, all.size()));
            done += chunk.size();
            int sofar = done;
            Deadlock.retry(() -> chunks.remind(run, call, chunk, sofar, all.size()));
        }
    }

    /** One transaction of the job. */
    @ApplicationScoped
    public static class ReminderChunk {
        @Inject
        CallWriter writer;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public int remind(JobRun run, ReminderCall call, List<OpenObligation> chunk, int done, int total) {
            int people = writer.remind(call, chunk);
            run.checkpoint(Long.toString(chunk.get(chunk.size() - 1).enrolmentId()), done, total);
            return people;
        }
    }
}

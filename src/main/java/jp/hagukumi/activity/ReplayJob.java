package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.JobKind;
import jp.hagukumi.platform.JobRun;
import jp.hagukumi.platform.Texts;

/**
 * Rebuilds in the background what is derived about people, in the order of their ids; cut off, it goes on after the last
 * one. A person for whom a rule fails costs the others nothing: they are noted as pending and the job goes on.
 */
@ApplicationScoped
public class ReplayJob implements JobKind {
    static final String KIND = "replay";

    private static final int CHUNK = 100;

    @Inject
    ReplayChunk chunks;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long municipality = Objects.requireNonNull(run.municipalityId());
        ReplayScope scope = scope(run.payload());
        long after = run.step().isEmpty()
                ? 0
                : json(run.step()).getJsonNumber("after").longValueExact();
        int failed = run.step().isEmpty() ? 0 : json(run.step()).getInt("failed");
        long total = chunks.count(municipality, scope, 0);
        long done = total - chunks.count(municipality, scope, after);
        List<Long> people = chunks.next(municipality, scope, after, CHUNK);
        while (!people.isEmpty()) {
            done += people.size();
            failed += replay(run, municipality, people, new Progress(failed, done, Math.max(done, total)));
            people = chunks.next(municipality, scope, people.get(people.size() - 1), CHUNK);
        }
        if (failed > 0) {
            run.message(texts.in(Locale.JAPANESE, "activity.replay.failed", failed));
        }
    }

    private record Progress(int failed, long done, long total) {}

    /** All together, or where a rule fails, each alone; tells for how many it failed. */
    private int replay(JobRun run, long municipality, List<Long> people, Progress progress) {
        try {
            Deadlock.retry(() -> chunks.replay(municipality, people));
            checkpoint(run, people, progress, 0);
            return 0;
        } catch (RuntimeException e) {
            if (Dispatcher.isOfTheDatabase(e)) {
                throw e;
            }
        }
        int failed = 0;
        for (long person : people) {
            failed += alone(municipality, person);
        }
        checkpoint(run, people, progress, failed);
        return failed;
    }

    private int alone(long municipality, long person) {
        try {
            Deadlock.retry(() -> chunks.replay(municipality, List.of(person)));
            return 0;
        } catch (RuntimeException e) {
            if (Dispatcher.isOfTheDatabase(e)) {
                throw e;
            }
            chunks.note(municipality, person, e);
            return 1;
        }
    }

    /** Afterwards, not within: a chunk replayed twice comes out the same. */
    private static void checkpoint(JobRun run, List<Long> people, Progress progress, int failed) {
        String step = Json.createObjectBuilder()
                .add("after", people.get(people.size() - 1))
                .add("failed", progress.failed() + failed)
                .build()
                .toString();
        run.checkpoint(step, progress.done(), progress.total());
    }

    private static ReplayScope scope(String payload) {
        JsonObject asked = json(payload);
        return new ReplayScope(asked.getJsonNumber("person").longValueExact(), asked.getBoolean("onlyPending"));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

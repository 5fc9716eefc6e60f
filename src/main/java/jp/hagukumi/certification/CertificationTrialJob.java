package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.platform.JobKind;
import jp.hagukumi.platform.JobRun;

/** Judges everybody in a municipality by new rules; cut off, it goes on after the last one. */
@ApplicationScoped
public class CertificationTrialJob implements JobKind {
    static final String KIND = "certification-trial";

    @Inject
    CertificationTrialChunk chunk;

    @Inject
    Stages stages;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long municipalityId = Objects.requireNonNull(run.municipalityId());
        JsonObject payload;
        try (var reader = Json.createReader(new StringReader(run.payload()))) {
            payload = reader.readObject();
        }
        LocalDate day = LocalDate.parse(payload.getString("day"));
        TrialRules rules = stages.trial(LocalDate.parse(payload.getString("rule")), day);
        long after = run.step().isEmpty() ? 0 : Long.parseLong(run.step());
        long done = 0;
        List<Long> people = chunk.next(municipalityId, day, after);
        while (!people.isEmpty()) {
            chunk.run(municipalityId, rules, day, people);
            done += people.size();
            long last = people.get(people.size() - 1);
            run.checkpoint(Long.toString(last), done, done);
            people = chunk.next(municipalityId, day, last);
        }
    }
}

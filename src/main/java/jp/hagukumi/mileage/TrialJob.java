package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.mileage.rules.RuleSet;
import jp.hagukumi.platform.JobKind;
import jp.hagukumi.platform.JobRun;

/** Tries rules on everybody in a municipality, some hundred people at a time; cut off, it goes on after the last one. */
@ApplicationScoped
public class TrialJob implements JobKind {
    static final String KIND = "mileage-trial";

    @Inject
    TrialChunk chunk;

    @Inject
    MileageRules rules;

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
        LocalDate from = LocalDate.parse(payload.getString("rule"));
        RuleSet tried = rules.all().stream()
                .filter(set -> set.validFrom().equals(from))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The rules from " + from + " are gone"));
        long after = run.step().isEmpty() ? 0 : Long.parseLong(run.step());
        long done = 0;
        List<Long> people = chunk.next(municipalityId, after);
        while (!people.isEmpty()) {
            chunk.run(municipalityId, tried, payload.getInt("year"), people);
            done += people.size();
            run.checkpoint(Long.toString(people.get(people.size() - 1)), done, done);
            people = chunk.next(municipalityId, people.get(people.size() - 1));
        }
    }
}

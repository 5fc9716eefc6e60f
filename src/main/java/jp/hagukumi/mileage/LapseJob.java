package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.platform.JobKind;
import jp.hagukumi.platform.JobRun;

/** Books the points that lapsed before a day, some hundred people at a time; cut off, it goes on after the last one. */
@ApplicationScoped
public class LapseJob implements JobKind {
    static final String KIND = "mileage-lapse";

    @Inject
    LapseChunk chunk;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long municipalityId = Objects.requireNonNull(run.municipalityId());
        LocalDate day;
        try (var reader = Json.createReader(new StringReader(run.payload()))) {
            day = LocalDate.parse(reader.readObject().getString("day"));
        }
        long last = run.step().isEmpty() ? 0 : Long.parseLong(run.step());
        long done = 0;
        List<Long> people = chunk.next(run, municipalityId, day, last, done);
        while (!people.isEmpty()) {
            done += people.size();
            people = chunk.next(run, municipalityId, day, people.get(people.size() - 1), done);
        }
    }
}

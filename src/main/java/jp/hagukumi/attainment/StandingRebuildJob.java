package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import jp.hagukumi.platform.JobKind;
import jp.hagukumi.platform.JobRun;

/** Works out the levels of everybody in a municipality anew from their evidence, some hundred people at a time. */
@ApplicationScoped
public class StandingRebuildJob implements JobKind {
    static final String KIND = "skill-standings";

    @Inject
    StandingRebuildChunk chunk;

    @Inject
    StandingRebuilds rebuilds;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long municipalityId = Objects.requireNonNull(run.municipalityId());
        if (!rebuilds.isCurrent(municipalityId, run.payload())) {
            return;
        }
        while (chunk.next(run, municipalityId)) {
            // each chunk is a transaction of its own and keeps how far it came
        }
    }
}

package jp.hagukumi.organization;

import java.util.Optional;
import jp.hagukumi.platform.JobState;
import jp.hagukumi.platform.imports.ImportRun;

/**
 * An import and the latest work on it as of one moment.
 *
 * @param work empty where nobody has begun to apply it
 */
public record ImportStanding(ImportRun run, Optional<JobState> work) {
    /** Whether it is being applied or undone at this moment. */
    public boolean working() {
        return work.isPresent() && !work.get().over();
    }
}

package jp.hagukumi.platform;

import org.jspecify.annotations.Nullable;

/** One run of a job, from its last checkpoint on. */
public final class JobRun {
    private final Claimed job;
    private final JobQueue queue;
    private String step;

    JobRun(Claimed job, JobQueue queue) {
        this.job = job;
        this.queue = queue;
        this.step = job.step();
    }

    public long id() {
        return job.id();
    }

    /** JSON as submitted. */
    public String payload() {
        return job.payload();
    }

    /** JSON of the last checkpoint; empty at the beginning. */
    public String step() {
        return step;
    }

    public @Nullable Long municipalityId() {
        return job.municipalityId();
    }

    /** The account that asked for it; null for the application itself. */
    public @Nullable Long createdBy() {
        return job.createdBy();
    }

    /**
     * Keeps how far the work has come, in the caller's transaction where there is one.
     *
     * @throws IllegalStateException where another node has taken the job over in the meantime; ends this run
     */
    public void checkpoint(String stepJson, long done, long total) {
        queue.checkpoint(job, stepJson, done, total);
        step = stepJson;
    }

    /** Shows a line beside the progress; in the caller's transaction where there is one. */
    public void message(String text) {
        queue.message(job, text);
    }
}

package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs one claimed job and says how it ended. */
@ApplicationScoped
public class JobRunner {
    static final int MOST_ATTEMPTS = 6;

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final long FIRST_WAIT_SECONDS = 5;
    private static final long UNDER_WAY_SECONDS = 10;

    @Inject
    @Any
    Instance<JobKind> kinds;

    @Inject
    JobQueue queue;

    @Inject
    Texts texts;

    /** Never throws; what went wrong stands in the job and in the log. */
    @ActivateRequestContext
    public void run(Claimed job) {
        try {
            kind(job).run(new JobRun(job, queue));
            queue.finish(job);
        } catch (UnderWay others) {
            later(job, others);
        } catch (Refused refused) {
            queue.fail(job, texts.in(Locale.JAPANESE, refused.textKey(), refused.arguments()));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Job " + job.id() + " of kind " + job.kind() + " broke off");
            giveBack(job, e);
        }
    }

    /** Gives the place back to other jobs; that others are at the same work is no failure and doesn't count. */
    private void later(Claimed job, UnderWay others) {
        try {
            queue.giveBack(job, texts.in(Locale.JAPANESE, others.textKey()), UNDER_WAY_SECONDS);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Job " + job.id() + " could not be given back; its lease will run out", e);
        }
    }

    /** 5 s, 25 s, 2 min, 10 min, 52 min; then it has failed. */
    private void giveBack(Claimed job, RuntimeException e) {
        try {
            String text = texts.in(
                    Locale.JAPANESE, "platform.job.brokeOff", e.getClass().getSimpleName());
            if (job.attempts() >= MOST_ATTEMPTS) {
                queue.fail(job, text);
            } else {
                queue.postpone(job, text, (long) (FIRST_WAIT_SECONDS * Math.pow(5, job.attempts() - 1)));
            }
        } catch (RuntimeException again) {
            LOG.log(Level.WARNING, "Job " + job.id() + " could not be given back; its lease will run out", again);
        }
    }

    private JobKind kind(Claimed job) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No job kind " + job.kind()));
    }
}

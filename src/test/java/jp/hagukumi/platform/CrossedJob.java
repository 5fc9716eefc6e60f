package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/** A job of the tests with one chunk that crosses that of its sister job. */
@ApplicationScoped
public class CrossedJob implements JobKind {
    static final String KIND = "test-crossed";

    @Inject
    CrossedChunk chunk;

    private CyclicBarrier both = new CyclicBarrier(2);
    private AtomicInteger tries = new AtomicInteger();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        String[] people = run.payload().split(" ");
        Deadlock.retry(() -> chunk.raise(Long.parseLong(people[0]), Long.parseLong(people[1]), both, tries));
        run.checkpoint("done", 1, 1);
    }

    public void meet(CyclicBarrier barrier) {
        both = barrier;
        tries = new AtomicInteger();
    }
}

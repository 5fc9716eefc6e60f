package jp.hagukumi.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Many people who are signed in start a test at the pace of 5,000 in a minute. The pace is the figure that counts; how many
 * do so is set by {@code hagukumi.benchmark.rush}, since each has to sign in and read the lessons first.
 */
final class Rush {
    static final int PEOPLE = Integer.getInteger("hagukumi.benchmark.rush", 300);
    private static final long PACE_NANOS = 60_000_000_000L / 5_000;
    private static final int THREADS = 128;

    private final List<Learner> learners;

    Rush(List<Learner> learners) {
        this.learners = learners;
    }

    /** Prints what one start took, from the moment it was due, and how many got no test page. */
    void run() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            long begin = System.nanoTime();
            List<Future<Long>> starts = new ArrayList<>();
            for (int i = 0; i < learners.size(); i++) {
                Learner learner = learners.get(i);
                long due = begin + i * PACE_NANOS;
                starts.add(executor.submit(() -> start(learner, due)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<Long> start : starts) {
                nanos.add(start.get());
            }
            long lost = nanos.stream().filter(took -> took < 0).count();
            Collections.sort(nanos);
            System.out.printf(
                    "%-58s p50 %5d ms  p95 %5d ms  lost %d%n",
                    learners.size() + " people start a test, 83 a second",
                    nanos.get(nanos.size() / 2) / 1_000_000,
                    nanos.get(nanos.size() * 95 / 100) / 1_000_000,
                    lost);
        } finally {
            executor.shutdown();
        }
    }

    /** Nanoseconds since the start was due; -1 without a test page. */
    private static long start(Learner learner, long due) {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
        try {
            return learner.start().contains("data-token=") ? System.nanoTime() - due : -1;
        } catch (IllegalStateException refused) {
            return -1;
        }
    }
}

package jp.hagukumi.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs work some times from several threads and prints one line: requests/s, p50, p95, CPU of server and database. */
final class Meter {
    private static final double NANOS_PER_MILLI = 1e6;

    private Meter() {}

    /** CPU time that server and database, our child processes, have used so far. */
    static Duration cpu() {
        return ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** One piece of work, timed alone. */
    static void once(String name, Callable<?> work) throws Exception {
        Duration cpu = cpu();
        long start = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-56s %8.2f s wall %8.2f s CPU%n",
                name, seconds, cpu().minus(cpu).toMillis() / 1000.0);
    }

    /** Work by index, from {@code threads} threads; warmed up with a tenth of it. */
    static void many(String name, int times, int threads, Work work) throws Exception {
        run(Math.max(1, times / 10), threads, work);
        Duration cpu = cpu();
        long start = System.nanoTime();
        List<Long> nanos = run(times, threads, work);
        double seconds = (System.nanoTime() - start) / 1e9;
        Collections.sort(nanos);
        System.out.printf(
                "%-56s %7.1f /s  p50 %6.0f ms  p95 %6.0f ms  CPU %6.1f ms each%n",
                name,
                times / seconds,
                nanos.get(times / 2) / NANOS_PER_MILLI,
                nanos.get(times * 95 / 100) / NANOS_PER_MILLI,
                (double) cpu().minus(cpu).toMillis() / times);
    }

    private static List<Long> run(int times, int threads, Work work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Long>> futures = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int index = i;
                futures.add(executor.submit(() -> {
                    long start = System.nanoTime();
                    work.run(index);
                    return System.nanoTime() - start;
                }));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<Long> future : futures) {
                nanos.add(future.get());
            }
            return nanos;
        } finally {
            executor.shutdown();
        }
    }

    /** Work that knows its index, from 0. */
    interface Work {
        void run(int index) throws Exception;
    }
}

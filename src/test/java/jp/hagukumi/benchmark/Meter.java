package jp.hagukumi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** CPU time that server and database, our child processes, have used so far; the database alone if asked. */
    static Duration cpu(boolean databaseOnly) {
        return ProcessHandle.current()
                .descendants()
                .filter(process ->
                        !databaseOnly || process.info().command().orElse("").contains("mariadbd"))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** One piece of work, timed alone. */
    static <T> T once(String name, Callable<T> work) throws Exception {
        Duration cpu = cpu(false);
        long start = System.nanoTime();
        T result = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-58s %8.2f s wall %8.2f s CPU%n",
                name, seconds, cpu(false).minus(cpu).toMillis() / 1000.0);
        return result;
    }

    /** Work by index, from {@code threads} threads. */
    static void many(String name, int times, int threads, Work work) throws Exception {
        Duration cpu = cpu(false);
        Duration database = cpu(true);
        long start = System.nanoTime();
        List<Long> nanos = run(times, threads, work);
        double seconds = (System.nanoTime() - start) / 1e9;
        Collections.sort(nanos);
        System.out.printf(
                "%-58s %6.1f /s  p50 %5.0f ms  p95 %5.0f ms  CPU %6.1f ms (of it database %4.1f)%n",
                name,
                times / seconds,
                nanos.get(times / 2) / NANOS_PER_MILLI,
                nanos.get(times * 95 / 100) / NANOS_PER_MILLI,
                (double) cpu(false).minus(cpu).toMillis() / times,
                (double) cpu(true).minus(database).toMillis() / times);
    }

    /** The most memory the server has held so far. */
    static void memory() throws IOException {
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            if (process.info().command().orElse("").endsWith("java") && Files.exists(status)) {
                Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .forEach(line -> System.out.printf("%-58s %s%n", "server, most memory held so far", line));
            }
        }
    }

    /** The nanoseconds of each. */
    static List<Long> run(int times, int threads, Work work) throws Exception {
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

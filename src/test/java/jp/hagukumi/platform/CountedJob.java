package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A job of the tests that keeps its payload each time it runs. */
@ApplicationScoped
public class CountedJob implements JobKind {
    static final String KIND = "test-counted";

    private final List<String> runs = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        runs.add(run.payload());
    }

    public List<String> runs(String begin) {
        return runs.stream().filter(payload -> payload.startsWith(begin)).toList();
    }
}

package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A job of the tests: three chunks, of which the second breaks off once; refuses where its payload says so. */
@ApplicationScoped
public class LineJob implements JobKind {
    static final String KIND = "test-line";

    private final List<String> chunks = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        if ("refuse".equals(run.payload())) {
            throw new Refused("platform.error.lostUpdate");
        }
        int first = run.step().isEmpty() ? 1 : Integer.parseInt(run.step()) + 1;
        for (int chunk = first; chunk <= 3; chunk++) {
            String name = run.payload() + chunk;
            boolean again = chunks.contains(name);
            chunks.add(name);
            if (chunk == 2 && !again) {
                throw new IllegalStateException("broke off");
            }
            run.checkpoint(Integer.toString(chunk), chunk, 3);
        }
    }

    public List<String> chunks() {
        return chunks;
    }
}

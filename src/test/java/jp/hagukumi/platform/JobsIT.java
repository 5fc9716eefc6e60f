package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JobsIT {
    private static final int SECONDS = 30;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Jobs jobs;

    @Inject
    LineJob line;

    @Test
    void jobThatBrokeOffGoesOnAtItsLastCheckpoint() throws InterruptedException {
        String name = UUID.randomUUID().toString();
        long id = jobs.submit(LineJob.KIND, name, null, null, name);
        JobState state = awaitEnd(id);
        assertThat(state.state()).isEqualTo("DONE");
        assertThat(state.done()).isEqualTo(3);
        assertThat(line.chunks().stream().filter(chunk -> chunk.startsWith(name)))
                .containsExactly(name + 1, name + 2, name + 2, name + 3);
    }

    @Test
    void sameWorkAskedForTwentyTimesAtOnceIsOneJob() throws Exception {
        String name = UUID.randomUUID().toString();
        Callable<Long> submit = () -> jobs.submit(LineJob.KIND, name, null, null, "refuse");
        Set<Long> ids = new HashSet<>();
        for (Future<Long> id : threads.invokeAll(Collections.nCopies(20, submit))) {
            ids.add(id.get());
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void refusalEndsAJobForGoodAndSaysWhy() throws InterruptedException {
        long id = jobs.submit(LineJob.KIND, UUID.randomUUID().toString(), null, null, "refuse");
        JobState state = awaitEnd(id);
        assertThat(state.state()).isEqualTo("FAILED");
        assertThat(state.message()).startsWith("ほかの人が先に更新しました");
    }

    private JobState awaitEnd(long id) throws InterruptedException {
        for (int i = 0; i < SECONDS * 10; i++) {
            JobState state = jobs.find(id).orElseThrow();
            if (state.over()) {
                return state;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("The job did not end: " + jobs.find(id));
    }
}

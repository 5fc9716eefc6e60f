package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.hagukumi.support.Await;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JobsIT {
    @Resource
    ManagedExecutorService threads;

    @Inject
    Jobs jobs;

    @Inject
    JobQueue queue;

    @Inject
    JobRunner runner;

    @Inject
    LineJob line;

    @Inject
    CountedJob counted;

    @Test
    void jobThatBrokeOffGoesOnAtItsLastCheckpoint() {
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
    void refusalEndsAJobForGoodAndSaysWhy() {
        long id = jobs.submit(LineJob.KIND, UUID.randomUUID().toString(), null, null, "refuse");
        JobState state = awaitEnd(id);
        assertThat(state.state()).isEqualTo("FAILED");
        assertThat(state.message()).startsWith("ほかの人が先に更新しました");
    }

    @Test
    void fourWorkersOnTwoNodesRunEachJobOnce() throws Exception {
        String name = UUID.randomUUID().toString();
        for (int i = 0; i < 30; i++) {
            jobs.submit(CountedJob.KIND, name + i, null, null, name + i);
        }
        List<Callable<Integer>> workers =
                List.of(worker("node-1"), worker("node-1"), worker("node-2"), worker("node-2"));
        for (Future<Integer> done : threads.invokeAll(workers)) {
            done.get();
        }
        Await.until("30 runs", () -> counted.runs(name).size() >= 30);
        assertThat(counted.runs(name)).doesNotHaveDuplicates().hasSize(30);
    }

    /** Works off what is there until nothing is left, beside the worker of the application itself. */
    private Callable<Integer> worker(String node) {
        return () -> {
            int done = 0;
            for (var job = queue.claim(node); job.isPresent(); job = queue.claim(node)) {
                runner.run(job.get());
                done++;
            }
            return done;
        };
    }

    private JobState awaitEnd(long id) {
        Await.until("the job is over", () -> jobs.find(id).orElseThrow().over());
        return jobs.find(id).orElseThrow();
    }
}

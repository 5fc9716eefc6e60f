package jp.hagukumi.platform.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jp.hagukumi.platform.JobKind;
import jp.hagukumi.platform.JobRun;

/** Applies or undoes an import in the background: one transaction, so that a run cut off anywhere leaves nothing. */
@ApplicationScoped
public class ImportWork implements JobKind {
    /** The kind of its jobs. */
    static final String KIND = "platform.import";

    /** What is to be done with which import. */
    record Task(long importId, boolean undo, ImportDecision decision) {
        String json() {
            return Cells.write(this);
        }
    }

    @Inject
    ImportProcess process;

    @Inject
    ImportProgress progress;

    @Inject
    Event<ImportDone> done;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        Task task = Cells.read(run.payload(), new TypeReference<Task>() {});
        long municipalityId = java.util.Objects.requireNonNull(run.municipalityId());
        ImportRun subject = process.find(municipalityId, task.importId()).orElseThrow();
        ImportRun.State wanted = task.undo() ? ImportRun.State.UNDONE : ImportRun.State.APPLIED;
        if (subject.state() != wanted) { // else done before; only the news of it was lost
            decide(run, task, municipalityId, subject.summary().total());
        }
        done.fire(new ImportDone(municipalityId, task.importId(), subject.kind(), subject.effectiveOn(), task.undo()));
    }

    private void decide(JobRun run, Task task, long municipalityId, int total) {
        if (task.undo()) {
            process.undo(municipalityId, task.importId(), task.decision(), rows -> progress.tell(run, rows, total));
        } else {
            process.apply(municipalityId, task.importId(), task.decision(), rows -> progress.tell(run, rows, total));
        }
    }
}

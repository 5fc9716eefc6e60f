package jp.hagukumi.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.JobState;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.imports.ImportDecision;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportProcess;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.UploadedFile;

/** Imports files in a test the way HR does. */
@ApplicationScoped
public class ImportDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Imports imports;

    @Inject
    ImportProcess process;

    @Inject
    Jobs jobs;

    @PersistenceContext
    EntityManager em;

    public ImportRun preview(Viewer hr, String kind, ImportMode mode, LocalDate on, String csv) {
        try (InputStream in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
                UploadedFile file = UploadedFile.take(in)) {
            ImportSettings settings = new ImportSettings(hr.municipalityId(), mode, on);
            return imports.preview(hr, kind, settings, file.path(), "test.csv", file.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Applies here and now, the second yes given, without what follows in the background. */
    public ImportRun apply(Viewer hr, ImportRun run) {
        ImportDecision decision = new ImportDecision(false, true, hr.accountId(), hr.name());
        process.apply(hr.municipalityId(), run.id(), decision, done -> {});
        return imports.find(hr, run.id());
    }

    /** Takes back here and now, without what follows in the background. */
    public void undo(Viewer hr, ImportRun run) {
        ImportDecision decision = new ImportDecision(false, true, hr.accountId(), hr.name());
        process.undo(hr.municipalityId(), run.id(), decision, done -> {});
    }

    /** Applies as the page does, in the background, and waits for the end of it. */
    public JobState applyInBackground(Viewer hr, ImportRun run) {
        return await(
                Objects.requireNonNull(imports.apply(hr, run.id(), false, true).jobId()));
    }

    /** Takes back as the page does, in the background, and waits for the end of it. */
    public JobState undoInBackground(Viewer hr, ImportRun run) {
        return await(Objects.requireNonNull(imports.undo(hr, run.id()).jobId()));
    }

    /** The job when it is over; fails after a minute. */
    public JobState await(long job) {
        return await(job, JobState::over);
    }

    /** The job when it has come that far; fails after a minute. */
    public JobState awaitProgress(long job, long done) {
        return await(job, state -> state.over() || state.done() >= done);
    }

    private JobState await(long job, Predicate<JobState> reached) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JobState state = jobs.find(job).orElseThrow();
        while (!reached.test(state)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The job did not get there: " + state);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            state = jobs.find(job).orElseThrow();
        }
        return state;
    }

    /** Returns when nobody is applying or undoing an import of the municipality. */
    @Transactional
    public void awaitTurn(long municipalityId) {
        em.createNativeQuery("select turn from import_turn where municipality_id = ?1 for update")
                .setParameter(1, municipalityId)
                .getResultList();
    }
}

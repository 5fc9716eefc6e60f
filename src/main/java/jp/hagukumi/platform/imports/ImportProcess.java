package jp.hagukumi.platform.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;

/** Imports of any kind, for whoever has checked the rights of the caller. */
@ApplicationScoped
@Transactional(rollbackOn = {SQLException.class, IOException.class})
public class ImportProcess {
    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    @Inject
    Contributions contributions;

    @Inject
    Texts texts;

    @Inject
    AuditLog audit;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** All kinds that a feature contributes. */
    public List<ImportKind> kinds() {
        return contributions.kinds();
    }

    public Optional<ImportKind> kind(String name) {
        return contributions.kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** Reads and compares; returns the id of the import. */
    public long preview(ImportKind kind, ImportSettings settings, Path file, ImportFile origin) {
        ImportStore.Upload upload =
                new ImportStore.Upload(origin.name(), origin.hash(), origin.accountId(), origin.accountName());
        return with(
                connection -> new ImportPreview(connection, kind, settings, texts).make(file, upload, clock.instant()));
    }

    /**
     * Applies as shown.
     *
     * @throws Refused where it was applied before, has faults that were not left out, needs a second yes, or where
     *     another import came in between
     */
    public void apply(long municipalityId, long id, ImportDecision decision, LongConsumer progress) {
        decided(municipalityId, id, decision, ImportRun.State.APPLIED, (connection, run, turn) -> {
            requireApplicable(run, turn, decision);
            new ImportApply(connection, run, tables(run), progress).apply(contributions);
            tell(connection, run, decision, false);
        });
    }

    /** Puts back every row exactly; throws {@link Refused} where a row was changed or used since. */
    public void undo(long municipalityId, long id, ImportDecision decision, LongConsumer progress) {
        decided(municipalityId, id, decision, ImportRun.State.UNDONE, (connection, run, turn) -> {
            if (run.state() != ImportRun.State.APPLIED) {
                throw new Refused("platform.import.notApplied");
            }
            new ImportApply(connection, run, tables(run), progress).undo(contributions);
            tell(connection, run, decision, true);
        });
    }

    private interface Deed {
        void on(Connection connection, ImportRun run, long turn) throws SQLException;
    }

    private void decided(long municipalityId, long id, ImportDecision decision, ImportRun.State state, Deed deed) {
        with(connection -> {
            ImportStore store = new ImportStore(connection, municipalityId);
            Turn turn = new Turn(connection, municipalityId);
            long before = turn.lock();
            ImportRun run = store.find(id).orElseThrow();
            deed.on(connection, run, before);
            turn.raise();
            store.decided(id, state, before + 1, clock.instant());
            audit.record(
                    municipalityId,
                    decision.accountId(),
                    decision.accountName(),
                    "import." + state.name().toLowerCase(Locale.ROOT),
                    "import",
                    Long.toString(id),
                    "",
                    Cells.write(run.summary()));
            return id;
        });
    }

    private static void requireApplicable(ImportRun run, long turn, ImportDecision decision) {
        if (run.state() != ImportRun.State.PREVIEWED) {
            throw new Refused("platform.import.notPreviewed");
        }
        if (run.faultCount() > 0 && !decision.leaveOutFaults()) {
            throw new Refused("platform.import.hasFaults", run.faultCount());
        }
        if (run.needsSecondYes() && !decision.secondYes()) {
            throw new Refused("platform.import.secondYes");
        }
        if (run.turn() != turn) {
            throw new Refused("platform.import.stale");
        }
    }

    /** Begins to apply or undo in the background; refuses at once what can be refused at once. Returns the job's id. */
    public long begin(long municipalityId, long id, boolean undo, ImportDecision decision) {
        return with(connection -> {
            ImportStore store = new ImportStore(connection, municipalityId);
            ImportRun run = store.find(id).orElseThrow();
            if (!undo) {
                requireApplicable(run, new Turn(connection, municipalityId).now(), decision);
            } else if (run.state() != ImportRun.State.APPLIED) {
                throw new Refused("platform.import.notApplied");
            }
            String key = "import:" + id + ":" + (undo ? "undo:" : "apply:") + run.jobId();
            String payload = new ImportWork.Task(id, undo, decision).json();
            long job = jobs.submit(ImportWork.KIND, key, municipalityId, decision.accountId(), payload);
            store.workedOnBy(id, job);
            return job;
        });
    }

    public Optional<ImportRun> find(long municipalityId, long id) {
        return with(connection -> new ImportStore(connection, municipalityId).find(id));
    }

    /** Newest first; those limited to one 任命権者 where one is given. */
    public List<ImportRun> latest(long municipalityId, String authority, int limit) {
        return with(connection -> new ImportStore(connection, municipalityId).latest(authority, limit));
    }

    /** The faults listed, at most 1,000, in the order found. */
    public List<Fault> faults(long municipalityId, long id) {
        return with(connection -> new ChangeRows(connection, municipalityId, id).faults());
    }

    /** A page of the difference; an empty kind means all. */
    public List<ShownChange> changes(long municipalityId, long id, String kind, int offset, int limit) {
        return with(connection -> new ChangeRows(connection, municipalityId, id).shown(kind, offset, limit));
    }

    /** The first of what follows elsewhere, of one kind. */
    public List<Consequence> consequences(long municipalityId, long id, String kindKey, int most) {
        return with(connection -> new Consequences(connection, municipalityId, id).shown(kindKey, most));
    }

    private List<ImportTable> tables(ImportRun run) {
        return kind(run.kind()).orElseThrow().tables();
    }

    private void tell(Connection connection, ImportRun run, ImportDecision decision, boolean undone)
            throws SQLException {
        ImportKind kind = kind(run.kind()).orElseThrow();
        if (kind.facts().isPresent()) {
            ImportFacts.Deed deed =
                    new ImportFacts.Deed(run.municipalityId(), run.id(), decision.accountId(), LocalDate.now(clock));
            new FactTelling(connection, kind.facts().get(), deed).tell(kind.tables(), undone);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

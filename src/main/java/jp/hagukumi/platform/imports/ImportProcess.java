package jp.hagukumi.platform.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;

/** Imports of any kind, for whoever has checked the rights of the caller. */
@ApplicationScoped
@Transactional(rollbackOn = {SQLException.class, IOException.class})
public class ImportProcess {
    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** All kinds that a feature contributes. */
    public List<ImportKind> kinds() {
        return kinds.stream().toList();
    }

    public Optional<ImportKind> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
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
    public void apply(long municipalityId, long id, boolean leaveOutFaults, boolean secondYes, LongConsumer progress) {
        with(connection -> {
            ImportStore store = new ImportStore(connection, municipalityId);
            long turn = store.lockTurn();
            ImportRun run = store.find(id).orElseThrow();
            requireApplicable(run, turn, leaveOutFaults, secondYes);
            new ImportApply(connection, run, tables(run), progress).apply();
            store.raiseTurn();
            store.decided(id, ImportRun.State.APPLIED, turn + 1, clock.instant());
            return id;
        });
    }

    private static void requireApplicable(ImportRun run, long turn, boolean leaveOutFaults, boolean secondYes) {
        if (run.state() != ImportRun.State.PREVIEWED) {
            throw new Refused("platform.import.notPreviewed");
        }
        if (run.faultCount() > 0 && !leaveOutFaults) {
            throw new Refused("platform.import.hasFaults", run.faultCount());
        }
        if (run.needsSecondYes() && !secondYes) {
            throw new Refused("platform.import.secondYes");
        }
        if (run.turn() != turn) {
            throw new Refused("platform.import.stale");
        }
    }

    /** Puts back every row exactly; throws {@link Refused} where a row was changed since. */
    public void undo(long municipalityId, long id, LongConsumer progress) {
        with(connection -> {
            ImportStore store = new ImportStore(connection, municipalityId);
            long turn = store.lockTurn();
            ImportRun run = store.find(id).orElseThrow();
            if (run.state() != ImportRun.State.APPLIED) {
                throw new Refused("platform.import.notApplied");
            }
            new ImportApply(connection, run, tables(run), progress).undo();
            store.raiseTurn();
            store.decided(id, ImportRun.State.UNDONE, turn + 1, clock.instant());
            return id;
        });
    }

    public Optional<ImportRun> find(long municipalityId, long id) {
        return with(connection -> new ImportStore(connection, municipalityId).find(id));
    }

    /** Newest first. */
    public List<ImportRun> latest(long municipalityId, int limit) {
        return with(connection -> new ImportStore(connection, municipalityId).latest(limit));
    }

    /** The faults listed, at most 1,000, in the order found. */
    public List<Fault> faults(long municipalityId, long id) {
        return with(connection -> new ChangeRows(connection, municipalityId, id).faults());
    }

    /** A page of the difference; an empty kind means all. */
    public List<ShownChange> changes(long municipalityId, long id, String kind, int offset, int limit) {
        return with(connection -> new ChangeRows(connection, municipalityId, id).shown(kind, offset, limit));
    }

    private List<ImportTable> tables(ImportRun run) {
        return kind(run.kind()).orElseThrow().tables();
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

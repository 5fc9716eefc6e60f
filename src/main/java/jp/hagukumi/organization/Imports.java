package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.JobState;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.Consequence;
import jp.hagukumi.platform.imports.Fault;
import jp.hagukumi.platform.imports.ImportDecision;
import jp.hagukumi.platform.imports.ImportFile;
import jp.hagukumi.platform.imports.ImportKind;
import jp.hagukumi.platform.imports.ImportProcess;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.ShownChange;

/**
 * 人事取込 for those with the role HR. Whose rights are limited to one 任命権者 imports its people and what is about them,
 * sees only such imports, and leaves units alone, which all authorities share.
 */
@ApplicationScoped
@Transactional
public class Imports {
    private static final String UNITS = "units";
    private static final List<String> ORDER =
            List.of(UNITS, "people", "postings", "absences", "history", "skill-levels");

    @Inject
    ImportProcess process;

    @Inject
    Jobs jobs;

    /** Names of the kinds, in the order in which files build on each other. */
    public List<String> kinds(Viewer viewer) {
        require(viewer);
        return process.kinds().stream()
                .map(ImportKind::name)
                .filter(name -> viewer.authority().isEmpty() || !UNITS.equals(name))
                .sorted(java.util.Comparator.comparingInt(Imports::place))
                .toList();
    }

    private static int place(String kind) {
        int place = ORDER.indexOf(kind);
        return place < 0 ? ORDER.size() : place;
    }

    /** The kind of that name; throws {@link NotVisible} for an unknown one. */
    public ImportKind kind(Viewer viewer, String name) {
        require(viewer);
        if (UNITS.equals(name) && !viewer.authority().isEmpty()) {
            throw new Refused("organization.import.unitsShared", viewer.authority());
        }
        return process.kind(name).orElseThrow(() -> new NotVisible("import kind " + name));
    }

    /** Reads the file and keeps the difference; the id of the import. */
    public ImportRun preview(Viewer viewer, String kind, ImportSettings settings, Path file, String name, String hash) {
        ImportKind found = kind(viewer, kind);
        if (settings.municipalityId() != viewer.municipalityId()) {
            throw new NotVisible("municipality");
        }
        ImportFile origin = new ImportFile(name, hash, viewer.accountId(), viewer.name());
        ImportSettings own = new ImportSettings(
                settings.municipalityId(), settings.mode(), settings.effectiveOn(), viewer.authority());
        return find(viewer, process.preview(found, own, file, origin));
    }

    public ImportRun find(Viewer viewer, long id) {
        require(viewer);
        return process.find(viewer.municipalityId(), id)
                .filter(run ->
                        viewer.authority().isEmpty() || viewer.authority().equals(run.authority()))
                .orElseThrow(() -> new NotVisible("import " + id));
    }

    /**
     * Begins to apply as shown, in the background, whole or not at all; throws {@link Refused} with
     * the reason where that is clear at once.
     */
    public ImportRun apply(Viewer viewer, long id, boolean leaveOutFaults, boolean secondYes) {
        find(viewer, id);
        process.begin(viewer.municipalityId(), id, false, decision(viewer, leaveOutFaults, secondYes));
        return find(viewer, id);
    }

    /** Begins to put back every row as it was before. */
    public ImportRun undo(Viewer viewer, long id) {
        find(viewer, id);
        process.begin(viewer.municipalityId(), id, true, decision(viewer, false, false));
        return find(viewer, id);
    }

    private static ImportDecision decision(Viewer viewer, boolean leaveOutFaults, boolean secondYes) {
        return new ImportDecision(leaveOutFaults, secondYes, viewer.accountId(), viewer.name());
    }

    /** An import with the work on it. The import is read after the work, so that what has ended shows in it. */
    public ImportStanding standing(Viewer viewer, long id) {
        Long job = find(viewer, id).jobId();
        Optional<JobState> work = job == null ? Optional.empty() : jobs.find(job);
        return new ImportStanding(find(viewer, id), work);
    }

    public List<ImportRun> latest(Viewer viewer, int limit) {
        require(viewer);
        return process.latest(viewer.municipalityId(), viewer.authority(), limit);
    }

    public List<Fault> faults(Viewer viewer, long id) {
        find(viewer, id);
        return process.faults(viewer.municipalityId(), id);
    }

    /** A page of the difference; an empty kind means all. */
    public List<ShownChange> changes(Viewer viewer, long id, String kind, int offset, int limit) {
        find(viewer, id);
        return process.changes(viewer.municipalityId(), id, kind, offset, limit);
    }

    /** The first obligations that come or go with an import, by name. */
    public List<Consequence> obligations(Viewer viewer, long id, boolean gained, int most) {
        find(viewer, id);
        String kind = gained ? Transfers.GAINED : Transfers.LOST;
        return process.consequences(viewer.municipalityId(), id, kind, most);
    }

    /** How many obligations come or go with an import; empty for a kind of file that has nothing to do with them. */
    public Optional<ImportObligations> obligations(ImportRun run) {
        boolean concerned = run.kind().equals("people") || run.kind().equals("postings");
        Map<String, Integer> figures = run.summary().figures();
        return concerned
                ? Optional.of(new ImportObligations(
                        figures.getOrDefault(Transfers.GAINED, 0), figures.getOrDefault(Transfers.LOST, 0)))
                : Optional.empty();
    }

    /** How much the transfers of an import leave behind that somebody else must take over. */
    public int left(ImportRun run) {
        return run.summary().figures().getOrDefault(Transfers.LEFT, 0);
    }

    /** The first of it, by name. */
    public List<Consequence> left(Viewer viewer, long id, int most) {
        find(viewer, id);
        return process.consequences(viewer.municipalityId(), id, Transfers.LEFT, most);
    }

    private static void require(Viewer viewer) {
        viewer.require(Role.HR);
    }
}

package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.organization.ImportStanding;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.JobState;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.Fault;
import jp.hagukumi.platform.imports.ImportRun;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /hr/import/{id}}: what an import would do or did, its faults, the decision. */
@Named("importRun")
@RequestScoped
public class ImportRunView {
    private static final int FAULTS = 200;

    /** A number with its label. */
    public record Count(String label, int count) {}

    @Inject
    @Param(pathIndex = 0)
    String address;

    @Inject
    Imports imports;

    @Inject
    Viewer viewer;

    @Inject
    ImportWords words;

    private @Nullable String id;
    private @Nullable ImportStanding standing;
    private boolean leaveOut;
    private boolean secondYes;

    /** Before anything is written: refuses whoever may not be here, and addresses that lead nowhere. */
    public void open() {
        imports.latest(viewer, 1);
        if (isPresent()) {
            getRun();
        }
    }

    public boolean isPresent() {
        return !getId().isEmpty();
    }

    public ImportRun getRun() {
        return standing().run();
    }

    private ImportStanding standing() {
        if (standing == null) {
            if (!getId().matches("[0-9]{1,18}")) {
                throw new NotVisible("import " + id);
            }
            standing = imports.standing(viewer, Long.parseLong(getId()));
        }
        return standing;
    }

    /** Applies and comes back to this page. */
    public void apply() {
        decide(() -> imports.apply(viewer, getRun().id(), leaveOut, secondYes));
    }

    /** Takes back and comes back to this page. */
    public void undo() {
        decide(() -> imports.undo(viewer, getRun().id()));
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
            Faces.redirect("hr/import/%s", getId());
        } catch (Refused e) {
            Messages.addGlobalError("{0}", words.text(e.textKey(), e.arguments()));
        }
    }

    /** The work on it that is going on or went wrong; null where there is none to show. */
    public @Nullable JobState getWork() {
        return standing().work().filter(job -> !"DONE".equals(job.state())).orElse(null);
    }

    /** Whether it is being applied or undone at this moment. */
    public boolean isWorking() {
        return standing().working();
    }

    public boolean isDecidable() {
        ImportRun.State state = getRun().state();
        return !isWorking()
                && (state == ImportRun.State.APPLIED
                        || state == ImportRun.State.PREVIEWED
                                && getRun().summary().total() > 0);
    }

    /** The answer of the page, its strong part. */
    public String getLeadStrong() {
        return words.leadStrong(getRun());
    }

    /** What to do next. */
    public String getLeadRest() {
        return words.leadRest(getRun());
    }

    /** Shown until it is decided. */
    public List<String> getWarnings() {
        return getRun().state() == ImportRun.State.PREVIEWED
                ? getRun().summary().askTwice()
                : List.of();
    }

    public List<Count> getCounts() {
        List<Count> counts = new ArrayList<>();
        if (getRun().state() == ImportRun.State.REFUSED) {
            return counts;
        }
        for (ChangeKind one : ChangeKind.values()) {
            int count = getRun().summary().of(one);
            if (count > 0) {
                counts.add(new Count(words.text("organization.import.change." + one), count));
            }
        }
        counts.add(new Count(
                words.text("organization.import.unchanged"), getRun().summary().unchanged()));
        return counts;
    }

    public List<Fault> getFaults() {
        List<Fault> faults = imports.faults(viewer, getRun().id());
        return faults.subList(0, Math.min(FAULTS, faults.size()));
    }

    public int getFaultsShown() {
        return FAULTS;
    }

    public String getId() {
        return id != null ? id : address == null ? "" : address;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }

    public boolean isSecondYes() {
        return secondYes;
    }

    public void setSecondYes(boolean secondYes) {
        this.secondYes = secondYes;
    }
}

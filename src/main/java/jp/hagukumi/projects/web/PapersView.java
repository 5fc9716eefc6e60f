package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.Measurement.Phase;
import jp.hagukumi.projects.ProjectFile;
import jp.hagukumi.projects.ProjectLog;
import jp.hagukumi.projects.ProjectPapers;
import jp.hagukumi.projects.Report;
import jp.hagukumi.projects.SeenProject;
import jp.hagukumi.projects.SeenReview;
import jp.hagukumi.projects.Sheet;
import jp.hagukumi.projects.WorkEntry;
import jp.hagukumi.projects.WorkTime;
import jp.hagukumi.projects.rules.FlowRule;
import jp.hagukumi.projects.rules.FlowStep;
import org.jspecify.annotations.Nullable;

/** What the parts of the page of a project show; each is read once. */
@Named
@RequestScoped
public class PapersView {
    private static final int HOUR = 60;

    @Inject
    ProjectView page;

    @Inject
    ProjectPapers papers;

    @Inject
    Viewer viewer;

    private @Nullable SeenReview review;
    private @Nullable FlowDrawing before;
    private @Nullable FlowDrawing after;
    private @Nullable List<ProjectFile> files;

    private SeenProject seen() {
        return page.getSeen();
    }

    public FlowDrawing getBefore() {
        if (before == null) {
            before = new FlowDrawing(papers.flow(viewer, seen(), Phase.BEFORE));
        }
        return before;
    }

    public FlowDrawing getAfter() {
        if (after == null) {
            after = new FlowDrawing(papers.flow(viewer, seen(), Phase.AFTER));
        }
        return after;
    }

    /** Hours a year that the new flow takes less; 0 while one of the two is missing. */
    public BigDecimal getSaved() {
        boolean both =
                !getBefore().getSteps().isEmpty() && !getAfter().getSteps().isEmpty();
        return both ? FlowRule.saved(getBefore().getSteps(), getAfter().getSteps()) : BigDecimal.ZERO;
    }

    public List<WorkEntry> getEntries() {
        return papers.entries(viewer, seen());
    }

    /** Hours within working hours, and beyond them. */
    public List<Long> getHours() {
        long[] minutes = papers.minutes(viewer, seen());
        return List.of(minutes[0] / HOUR, minutes[1] / HOUR);
    }

    public WorkTime[] getTimes() {
        return WorkTime.values();
    }

    public FlowStep.Waste[] getWastes() {
        return FlowStep.Waste.values();
    }

    /** Versions of a deliverable, the last first. */
    public List<ProjectFile> files(int deliverable) {
        if (files == null) {
            files = papers.files(viewer, seen());
        }
        return files.stream().filter(file -> file.deliverable() == deliverable).toList();
    }

    public List<Report> getReports() {
        return papers.reports(viewer, seen());
    }

    public List<ProjectLog.Line> getSteps() {
        return papers.steps(viewer, seen());
    }

    public SeenReview getReview() {
        if (review == null) {
            review = papers.review(viewer, seen());
        }
        return review;
    }

    /** The viewer's own sheet; null where the viewer is no reviewer. */
    public @Nullable Sheet getOwnSheet() {
        Long self = viewer.personId();
        return self == null ? null : getReview().of(self).orElse(null);
    }

    /** Score of a criterion on the viewer's own sheet; -1 where there is none. */
    public int ownScore(int criterion) {
        return Optional.ofNullable(getOwnSheet())
                .filter(Sheet::isIn)
                .map(sheet -> sheet.scores().get(criterion))
                .orElse(-1);
    }
}

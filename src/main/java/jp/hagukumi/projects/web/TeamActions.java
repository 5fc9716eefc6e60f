package jp.hagukumi.projects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.files.EvidenceCheck;
import jp.hagukumi.platform.files.FileType;
import jp.hagukumi.projects.Measurement;
import jp.hagukumi.projects.Measurement.Phase;
import jp.hagukumi.projects.ProjectReports;
import jp.hagukumi.projects.ProjectReviews;
import jp.hagukumi.projects.ProjectWork;
import jp.hagukumi.projects.WorkEntry;
import jp.hagukumi.projects.WorkTime;
import jp.hagukumi.projects.rules.FlowStep;
import jp.hagukumi.projects.rules.Metric;
import org.omnifaces.util.Faces;

/** What teams and reviewers ask for on the page of a project. */
@ApplicationScoped
public class TeamActions {
    @Inject
    ProjectWork work;

    @Inject
    ProjectReports reports;

    @Inject
    ProjectReviews reviews;

    @Inject
    EvidenceCheck check;

    /** Does it; false where the step is none of these. */
    boolean act(Viewer viewer, long id, String step) {
        switch (step) {
            case "start" -> work.start(viewer, id);
            case "work" -> work.write(viewer, id, entry(false));
            case "decision" -> work.write(viewer, id, entry(true));
            case "measure" -> work.measure(viewer, id, measurement());
            case "target" -> work.target(viewer, id, Asked.text("metric"), target());
            case "draw" -> work.draw(viewer, id, Asked.choice(Phase.class, Asked.text("phase")), flow());
            case "add" -> add(viewer, id);
            case "finish" -> work.done(viewer, id, Asked.number("number"));
            case "handIn" -> reports.handIn(viewer, id, Asked.text("text"));
            case "score" -> reviews.score(viewer, id, scores(), Asked.text("comment"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static WorkEntry entry(boolean decision) {
        return new WorkEntry(
                decision,
                Asked.day("day"),
                decision ? 0 : Asked.number("minutes"),
                decision ? null : Asked.choice(WorkTime.class, Asked.text("time")),
                Asked.text("text"),
                "");
    }

    private static Measurement measurement() {
        return new Measurement(
                Asked.text("metric"),
                Asked.choice(Phase.class, Asked.text("phase")),
                Asked.figure("amount"),
                Asked.number("samples"),
                Asked.day("from"),
                Asked.day("to"),
                Asked.text("method"));
    }

    private static Metric.Target target() {
        return new Metric.Target(
                Asked.choice(Metric.TargetKind.class, Asked.text("kind")),
                Asked.figure("value").doubleValue());
    }

    /** Rows without a title are left out. */
    private static List<FlowStep> flow() {
        List<String> titles = Asked.texts("title");
        List<FlowStep> steps = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            if (!titles.get(i).isBlank()) {
                String waste = cell("waste", i);
                steps.add(new FlowStep(
                        titles.get(i),
                        cell("hands", i),
                        Asked.figure("minutes", cell("minutes", i)),
                        Asked.number("people", cell("people", i)),
                        Asked.number("cases", cell("cases", i)),
                        waste.isEmpty() ? FlowStep.Waste.NONE : Asked.choice(FlowStep.Waste.class, waste)));
            }
        }
        return steps;
    }

    private static String cell(String column, int row) {
        List<String> cells = Asked.texts(column);
        return row < cells.size() ? cells.get(row) : "";
    }

    private static List<Integer> scores() {
        List<Integer> scores = new ArrayList<>();
        for (int i = 1; !Asked.text("score" + i).isEmpty(); i++) {
            scores.add(Asked.number("score" + i));
        }
        return scores;
    }

    private void add(Viewer viewer, long id) {
        List<Part> files = new ArrayList<>();
        try {
            for (Part part : Faces.getRequest().getParts()) {
                if ("file".equals(part.getName())) {
                    files.add(part);
                }
            }
            work.add(viewer, id, Asked.number("deliverable"), check.takeAll(files, FileType.WORK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}

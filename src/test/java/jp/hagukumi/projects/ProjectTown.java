package jp.hagukumi.projects;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.files.EvidenceCheck;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.projects.Measurement.Phase;
import jp.hagukumi.projects.rules.FlowStep;
import jp.hagukumi.projects.rules.Metric;

/** Projects of the template PB02 in any state, made through the use cases. */
@ApplicationScoped
public class ProjectTown {
    static final String METRIC = "hours-saved";
    static final List<Integer> TWO = List.of(2, 2, 2, 2, 2, 2, 2);
    static final List<Integer> THREE = List.of(3, 3, 3, 3, 3, 3, 3);

    @Inject
    Assignment assignment;

    @Inject
    ProjectWork work;

    @Inject
    ProjectReports reports;

    @Inject
    ProjectReviews reviews;

    @Inject
    ProjectDecisions decisions;

    @Inject
    EvidenceCheck check;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static Viewer office(long city, long person) {
        return new Viewer(7, city, person, "DX課", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
    }

    ProjectDraft draft(long unit, long leader, long member) {
        return new ProjectDraft(
                "PB02",
                "転記の自動化",
                "毎月の転記に20時間かかる",
                unit,
                leader,
                Map.of(leader, 60, member, 40),
                null,
                null,
                today().minusDays(30),
                "",
                true);
    }

    /** One that is assigned to two people and begun a month ago by its plan. */
    public long assigned(long city, long unit, long leader, long member, long office) {
        return assignment.assign(office(city, office), draft(unit, leader, member));
    }

    EvidenceFile pdf(String says) {
        String content = "%PDF-1.7\n% " + says + "\n%%EOF\n";
        try {
            return check.take("成果物.pdf", new ByteArrayInputStream(content.getBytes(ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void measure(Viewer member, long project, Phase phase, String amount) {
        LocalDate day = today().minusDays(1);
        work.measure(member, project, new Measurement(METRIC, phase, new BigDecimal(amount), 20, day, day, "時計で10件ずつ"));
    }

    /** Started, measured before, with a target and the interim report in. */
    void interim(Viewer leader, long project) {
        work.start(leader, project);
        measure(leader, project, Phase.BEFORE, "0");
        work.target(leader, project, METRIC, new Metric.Target(Metric.TargetKind.AT_LEAST, 100));
        work.add(leader, project, 1, List.of(pdf("1")));
        work.add(leader, project, 2, List.of(pdf("2")));
        reports.handIn(leader, project, "中間です");
    }

    /** With the final report in. */
    long reported(Viewer office, Viewer leader, ProjectDraft draft) {
        long project = assignment.assign(office, draft);
        handIn(leader, project);
        return project;
    }

    private void handIn(Viewer leader, long project) {
        interim(leader, project);
        measure(leader, project, Phase.AFTER, "120");
        draw(leader, project, Phase.BEFORE, "9");
        draw(leader, project, Phase.AFTER, "4");
        work.add(leader, project, 3, List.of(pdf("3")));
        work.add(leader, project, 4, List.of(pdf("4")));
        reports.handIn(leader, project, "最終です");
    }

    /** One step of 3,600 cases a year. */
    void draw(Viewer member, long project, Phase phase, String minutes) {
        FlowStep step = new FlowStep("転記", "係", new BigDecimal(minutes), 1, 3_600, FlowStep.Waste.NONE);
        work.draw(member, project, phase, List.of(step));
    }

    /** Accepted, and in use since a day. */
    long live(Viewer office, Viewer leader, ProjectDraft draft, List<Viewer> reviewers, LocalDate since) {
        long project = assignment.assign(office, draft);
        live(office, leader, project, reviewers, since);
        return project;
    }

    /** From an assigned one on. */
    public void live(Viewer office, Viewer leader, long project, List<Viewer> reviewers, LocalDate since) {
        handIn(leader, project);
        reviews.open(office, project, reviewers.stream().map(Viewer::self).toList());
        reviewers.forEach(reviewer -> reviews.score(reviewer, project, THREE, "よい"));
        decisions.decide(office, project, "優秀", Map.of());
        decisions.goLive(office, project, since);
    }
}

package jp.hagukumi.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.projects.rules.Health;

/**
 * A project as its viewer sees it.
 *
 * @param sponsor name; empty: nobody named
 * @param mentor name; empty: nobody named
 * @param missing skills that the team lacks of the minimum, with what is missing to the level
 */
public record SeenProject(
        Project project,
        ProjectTemplate template,
        Standing standing,
        List<Member> members,
        List<PlannedStep> plan,
        List<MeasuredMetric> metrics,
        String unitName,
        String sponsor,
        String mentor,
        Map<String, Integer> missing,
        Health health) {
    /** Those in the team now. */
    public List<Member> team() {
        return members.stream().filter(Member::isPresent).toList();
    }

    /** The first step of the plan that is not done. */
    public Optional<PlannedStep> next() {
        return plan.stream().filter(step -> step.doneOn() == null).findFirst();
    }

    /** Whether the viewer writes the log, measurements, sheets and files now. */
    public boolean isWriting() {
        return standing.member() && project.state().isOpenForWork();
    }

    /** Whether the viewer hands in a report now. */
    public boolean isHandingIn() {
        return standing.leads() && project.state().isOpenForWork();
    }

    /** Whether the viewer may report what it saves. */
    public boolean isReportingEffect() {
        return standing.member() && project.state().hasOutcome();
    }

    /** Whether the viewer decides for the DX office. */
    public boolean isDeciding() {
        return standing.office() && !standing.involved();
    }
}

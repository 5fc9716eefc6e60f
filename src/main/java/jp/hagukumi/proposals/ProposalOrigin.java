package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.ProjectOrigin;
import jp.hagukumi.projects.ProjectSight;
import jp.hagukumi.projects.ProjectStep;
import jp.hagukumi.proposals.rules.Lifecycle;
import jp.hagukumi.proposals.rules.Step;

/** The proposal that a project came from; where it stands follows the project. */
@ApplicationScoped
@Transactional
public class ProposalOrigin implements ProjectOrigin {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectSight projects;

    @Inject
    ProposalDesk desk;

    @Inject
    Clock clock;

    @Override
    public Optional<Source> of(Viewer viewer, long projectId) {
        return new LedRows(em, viewer.municipalityId())
                .proposal(projectId)
                .flatMap(id -> new ProposalRows(em, viewer.municipalityId()).find(id))
                .map(one -> new Source("proposals.origin", one.title(), "/proposal/" + one.id()));
    }

    /** In use, its effect fixed: so is the proposal. Stopped or failed: the proposal is adopted still, and free again. */
    @Override
    public void followed(Viewer by, long projectId, ProjectStep step, String reason) {
        LedRows led = new LedRows(em, by.municipalityId());
        led.proposal(projectId).ifPresent(proposal -> {
            switch (step) {
                case WENT_LIVE -> take(by, proposal, Step.IMPLEMENT, live(by, projectId));
                case OUTCOME_FIXED -> take(by, proposal, Step.FIX, LocalDate.now(clock));
                case STOPPED, FAILED -> led.end(projectId, LocalDate.now(clock), reason);
                case TAKEN_BACK -> led.end(projectId, null, "");
                default -> {
                    // changes nothing for the proposal
                }
            }
        });
    }

    private LocalDate live(Viewer by, long projectId) {
        return projects.find(by, projectId)
                .map(project -> project.progress().live())
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** Where its authors have withdrawn it or it was declined meanwhile, it stays so. */
    private void take(Viewer by, long proposal, Step step, LocalDate on) {
        ProposalRows rows = new ProposalRows(em, by.municipalityId());
        rows.lock(proposal)
                .filter(one -> Lifecycle.allows(one.state(), step))
                .ifPresent(one -> desk.take(by, one, rows.authors(proposal), step, on, ""));
    }
}

package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.effects.rules.Shares;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The DX office selects from the applications of a call, which makes a project with its team, or declines; everybody of the
 * application reads the reason. Nobody decides on their own; of two at once the second is told.
 */
@ApplicationScoped
@Transactional
public class Selections {
    @PersistenceContext
    EntityManager em;

    @Inject
    Assignment assignment;

    @Inject
    ApplicationNotices notices;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * What the office adds to an application that it selects.
     *
     * @param more people of the team besides those wished for
     */
    public record Terms(
            List<Long> more,
            @Nullable Long sponsorId,
            @Nullable Long mentorId,
            LocalDate start) {
        public Terms {
            more = List.copyOf(more);
        }
    }

    /** Selects: a project of whoever would lead, whom they wished for and whom the office adds. Returns its id. */
    public long select(Viewer viewer, long id, Terms terms, String typed) {
        Application one = lockOpen(viewer, id);
        String reason = Typed.reason(typed);
        Set<Long> team = new LinkedHashSet<>();
        team.add(one.personId());
        one.team().forEach(wish -> team.add(wish.personId()));
        team.addAll(terms.more());
        long project = assignment.assign(
                viewer,
                new ProjectDraft(
                        one.template(),
                        one.title(),
                        one.theme(),
                        one.unitId(),
                        one.personId(),
                        Shares.alike(List.copyOf(team)),
                        terms.sponsorId(),
                        terms.mentorId(),
                        terms.start(),
                        "",
                        false));
        decide(viewer, one, Application.State.SELECTED, reason, project);
        return project;
    }

    /** Declines with a reason. */
    public void decline(Viewer viewer, long id, String typed) {
        decide(viewer, lockOpen(viewer, id), Application.State.DECLINED, Typed.reason(typed), null);
    }

    private Application lockOpen(Viewer viewer, long id) {
        viewer.require(Role.DX_OFFICE);
        Application one = new ApplicationRows(em, viewer.municipalityId())
                .lock(id)
                .orElseThrow(() -> new NotVisible("application " + id));
        Long self = viewer.personId();
        if (self != null
                && (self == one.personId()
                        || self.equals(one.nominatedBy())
                        || one.team().stream().anyMatch(wish -> wish.personId() == self))) {
            throw new Refused("projects.refused.own");
        }
        if (!one.isOpen()) {
            throw new Refused("projects.refused.call.decided");
        }
        return one;
    }

    private void decide(
            Viewer viewer, Application one, Application.State state, String reason, @Nullable Long project) {
        new ApplicationRows(em, viewer.municipalityId()).decide(one.id(), state, LocalDate.now(clock), reason, project);
        notices.decided(viewer.municipalityId(), one, state);
        audit.record(
                viewer,
                "project.applicationDecided",
                "person",
                one.staffNumber(),
                reason,
                "{\"state\":\"" + state + "\",\"call\":\"" + one.callId() + "\"}");
    }
}

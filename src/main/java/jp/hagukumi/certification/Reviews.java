package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** What is decided on an application before it is granted. Nobody decides on their own. */
@ApplicationScoped
@Transactional
public class Reviews {
    static final int LONGEST_REASON = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    Applicants applicants;

    @Inject
    Superiors superiors;

    @Inject
    DecisionLog decisions;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** The supervisor confirms; HR does where there is no supervisor up to the top. */
    public void confirm(Viewer viewer, long id) {
        Application application = lock(viewer, id);
        LocalDate today = LocalDate.now(clock);
        long person = application.personId();
        boolean orphan = superiors.of(viewer.municipalityId(), person, today).isEmpty();
        if (!superiors.answersFor(viewer, person, today) && !(orphan && viewer.has(Role.HR))) {
            throw new NotVisible("application " + id);
        }
        if (application.state() != ApplicationState.APPLIED) {
            throw new Refused("certification.refused.decided");
        }
        new ApplicationRows(em, viewer.municipalityId()).confirm(id, today);
        decisions.add(viewer, DecisionLog.Decided.on(application, Step.CONFIRMED, ""));
    }

    /** Sends it back with a reason that the applicant reads. */
    public void giveBack(Viewer viewer, long id, String reason) {
        Application application = lock(viewer, id);
        if (application.state() == ApplicationState.CONFIRMED) {
            viewer.require(Role.HR);
        }
        String why = reason(reason);
        new ApplicationRows(em, viewer.municipalityId()).move(id, ApplicationState.RETURNED, why);
        decisions.add(viewer, DecisionLog.Decided.on(application, Step.RETURNED, why));
        notices.tell(
                viewer.municipalityId(),
                application.personId(),
                "certification",
                "certification-returned:" + id,
                "certification.notice.returned",
                "/certification",
                List.of());
    }

    /**
     * HR keeps that the interview was held, or that the panel decided in favour.
     *
     * @param note who was there, which meeting; may be empty
     */
    public void decided(Viewer viewer, long id, Step step, String note) {
        viewer.require(Role.HR);
        Application application = lock(viewer, id);
        if (step != Step.INTERVIEWED && step != Step.PANEL) {
            throw new IllegalArgumentException(step.name());
        }
        new ApplicationRows(em, viewer.municipalityId()).decided(id, step, LocalDate.now(clock));
        decisions.add(viewer, DecisionLog.Decided.on(application, step, note.isBlank() ? "" : reason(note)));
    }

    /** The application, open and for the viewer to decide, locked. */
    private Application lock(Viewer viewer, long id) {
        Application application = new ApplicationRows(em, viewer.municipalityId())
                .lock(id)
                .orElseThrow(() -> new NotVisible("application " + id));
        if (viewer.personId() != null && viewer.personId() == application.personId()) {
            throw new Refused("certification.refused.own");
        }
        if (!application.state().isOpen()) {
            throw new Refused("certification.refused.decided");
        }
        applicants.one(viewer, id);
        return application;
    }

    /** Stripped; refuses an empty and a too long one. */
    static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw Refused.at("reason", "certification.refused.noReason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refused.at("reason", "certification.refused.longReason", LONGEST_REASON);
        }
        return reason;
    }
}

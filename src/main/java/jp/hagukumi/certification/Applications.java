package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** A member of the staff applies for a stage, the first time or again, and may take that back until it is decided. */
@ApplicationScoped
@Transactional
public class Applications {
    @PersistenceContext
    EntityManager em;

    @Inject
    StageStandings standings;

    @Inject
    Superiors superiors;

    @Inject
    DecisionLog decisions;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * Applies; the supervisors are told. Refuses what is not met, and a second application beside an open one.
     *
     * @param nameShown whether whoever checks the number may see the name
     * @return id of the application
     * @throws NotVisible for an unknown stage
     */
    public long apply(Viewer viewer, String stage, boolean nameShown) {
        ApplicationRows rows = new ApplicationRows(em, viewer.municipalityId());
        rows.lockPerson(viewer.self());
        StageStanding standing = standings.own(viewer).stream()
                .filter(one -> one.stage().code().equals(stage))
                .findFirst()
                .orElseThrow(() -> new NotVisible("stage " + stage));
        if (standing.application() != null) {
            throw new Refused("certification.refused.twice");
        }
        if (!standing.isApplicable()) {
            throw new Refused("certification.refused.notEligible");
        }
        LocalDate today = LocalDate.now(clock);
        long id = rows.insert(
                viewer.self(), stage, nameShown, today, standing.decision().check());
        rows.find(id).ifPresent(made -> decisions.add(viewer, DecisionLog.Decided.on(made, Step.APPLIED, "")));
        tell(viewer, id, standing);
        return id;
    }

    private void tell(Viewer viewer, long id, StageStanding standing) {
        Set<Long> heads = superiors.of(viewer.municipalityId(), viewer.self(), LocalDate.now(clock));
        String stage = standing.stage().name().in(Locale.JAPANESE);
        heads.forEach(head -> notices.tell(
                viewer.municipalityId(),
                head,
                "certification",
                "certification-applied:" + id,
                "certification.notice.applied",
                "/team/certifications",
                List.of(viewer.name(), stage)));
    }

    /** Takes the viewer's own application back while nobody has decided on it. */
    public void withdraw(Viewer viewer, long id) {
        ApplicationRows rows = new ApplicationRows(em, viewer.municipalityId());
        Application application = rows.lock(id)
                .filter(one -> one.personId() == viewer.self())
                .orElseThrow(() -> new NotVisible("application " + id));
        if (!application.state().isOpen()) {
            throw new Refused("certification.refused.decided");
        }
        rows.move(id, ApplicationState.WITHDRAWN, "");
        decisions.add(viewer, DecisionLog.Decided.on(application, Step.WITHDRAWN, ""));
    }
}

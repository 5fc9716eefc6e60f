package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;

/** Applications that were handed in on paper, kept by HR; they are judged as any other. */
@ApplicationScoped
@Transactional
public class PaperApplications {
    @PersistenceContext
    EntityManager em;

    @Inject
    StageStandings standings;

    @Inject
    Subjects subjects;

    @Inject
    DecisionLog decisions;

    @Inject
    Texts texts;

    /**
     * Keeps an application as handed in on paper; tells its id.
     *
     * @throws Refused where the person does not meet the requirements today, or has applied
     */
    long take(Viewer viewer, TakenApplication taken) {
        long person = subjects.typed(viewer, taken.staffNumber());
        StageStanding standing = standings.of(viewer, person).stream()
                .filter(one -> one.stage().code().equals(taken.stage()))
                .findFirst()
                .orElseThrow(() -> Refused.at("stage", "certification.refused.stage", taken.stage()));
        if (!standing.isApplicable()) {
            throw Refused.at("staffNumber", "certification.refused.takenUnmet", taken.staffNumber());
        }
        String paper = texts.in(Locale.JAPANESE, "certification.paper");
        ApplicationRows rows = new ApplicationRows(em, viewer.municipalityId());
        long id = rows.insert(
                person,
                taken.stage(),
                taken.nameShown(),
                taken.appliedOn(),
                standing.decision().check());
        rows.find(id).ifPresent(made -> decisions.add(viewer, DecisionLog.Decided.on(made, Step.APPLIED, paper)));
        if (taken.confirmedOn() != null) {
            rows.confirm(id, taken.confirmedOn());
            rows.find(id).ifPresent(made -> decisions.add(viewer, DecisionLog.Decided.on(made, Step.CONFIRMED, paper)));
        }
        return id;
    }
}

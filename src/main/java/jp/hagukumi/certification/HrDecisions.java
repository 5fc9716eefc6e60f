package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.files.EvidenceFile;

/** What HR grants without an application: by a document (特例), to people from outside or from another municipality. */
@ApplicationScoped
@Transactional
public class HrDecisions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Stages stages;

    @Inject
    Issue issue;

    @Inject
    Records records;

    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    /** What can be granted today. */
    public List<Stage> stages() {
        return stages.on(LocalDate.now(clock)).stages();
    }

    /**
     * Grants a stage; tells the number.
     *
     * @param document that stands in place of the requirements: its name and number
     * @param files the document itself; none where it is kept on paper
     */
    public String except(Viewer viewer, String staffNumber, String stage, String document, EvidenceFile... files) {
        long person = subjects.typed(viewer, staffNumber);
        String why = Reviews.reason(document);
        LocalDate today = LocalDate.now(clock);
        Stage asked = stages.on(today).stage(stage).orElseThrow(() -> new NotVisible("stage " + stage));
        subjects.lock(viewer, person);
        PeriodRows rows = new PeriodRows(em, viewer.municipalityId());
        boolean holds = rows.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(one -> one.stage().equals(stage))
                .anyMatch(one -> one.held().isInForce(today, records.absences(viewer, person)));
        if (holds) {
            throw new Refused("certification.refused.holds");
        }
        Term term = Term.first(asked.validity(), today);
        String number = issue.certificates(viewer, List.of(new Issue.Award(person, stage, term, false)), today)
                .get(0);
        DocumentRows documents = new DocumentRows(em, viewer.municipalityId());
        Stream.of(files).forEach(file -> documents.insert(person, number, file, clock.instant()));
        records.decided(viewer, new DecisionLog.Decided(person, stage, null, number, Step.EXCEPTION, why, ""));
        records.find(viewer.municipalityId(), number)
                .ifPresent(granted -> records.tell(viewer, granted, "granted", List.of()));
        return number;
    }
}

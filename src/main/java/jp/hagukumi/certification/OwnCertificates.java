package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.certification.rules.Held;
import jp.hagukumi.certification.rules.Status;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** What the viewer holds or has applied for, without the judgement of what comes next: three statements. */
@ApplicationScoped
@Transactional
public class OwnCertificates {
    @PersistenceContext
    EntityManager em;

    @Inject
    Stages stages;

    @Inject
    Clock clock;

    /**
     * A stage of which there is something to tell.
     *
     * @param endsOn null without a certificate
     */
    public record Line(Stage stage, Status status, @Nullable LocalDate endsOn) {}

    /** In the order of the stages; empty for who never had a certificate nor applied. */
    public List<Line> now(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        PeriodRows rows = new PeriodRows(em, viewer.municipalityId());
        List<Certificate> mine = rows.of(List.of(viewer.self())).getOrDefault(viewer.self(), List.of());
        Absences absences = rows.absences(List.of(viewer.self())).getOrDefault(viewer.self(), Absences.NONE);
        List<Application> applications = new ApplicationRows(em, viewer.municipalityId()).of(viewer.self());
        List<Line> lines = new ArrayList<>();
        for (Stage stage : stages.on(today).stages()) {
            List<Held> held = mine.stream()
                    .filter(one -> one.stage().equals(stage.code()))
                    .map(Certificate::held)
                    .toList();
            boolean applied = applications.stream()
                    .anyMatch(one ->
                            one.stage().equals(stage.code()) && one.state().isOpen());
            if (applied || !held.isEmpty()) {
                Status status = Status.of(held, applied, false, today, absences);
                LocalDate endsOn = Status.inForce(held, today, absences)
                        .or(() -> Status.last(held))
                        .map(one -> one.term().endsOn(absences))
                        .orElse(null);
                lines.add(new Line(stage, status, endsOn));
            }
        }
        return lines;
    }
}

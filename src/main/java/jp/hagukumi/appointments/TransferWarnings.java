package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.imports.ImportDone;

/** Tells the DX office how many appointments were left by transfers: after an import, and on the day of announced ones. */
@ApplicationScoped
@Transactional
public class TransferWarnings {
    private static final Set<String> MOVES_PEOPLE = Set.of("people", "postings");

    @PersistenceContext
    EntityManager em;

    @Inject
    AppointmentRecord records;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void imported(@Observes ImportDone done) {
        LocalDate today = LocalDate.now(clock);
        if (MOVES_PEOPLE.contains(done.kind())
                && !done.undone()
                && !done.effectiveOn().isAfter(today)) {
            tell(
                    done.municipalityId(),
                    "import:" + done.importId(),
                    left(done.municipalityId(), today).size());
        }
    }

    void dayStarted(@Observes DayStarted started) {
        LocalDate day = started.day();
        Set<Long> before = left(started.municipalityId(), day.minusDays(1));
        long fresh = left(started.municipalityId(), day).stream()
                .filter(id -> !before.contains(id))
                .count();
        tell(started.municipalityId(), "day:" + day, fresh);
    }

    private Set<Long> left(long municipalityId, LocalDate day) {
        return new AppointmentRows(em, municipalityId, day)
                .where("d.from_on <= ?2 and d.to_on >= ?2").stream()
                        .filter(one -> !one.belongs())
                        .map(Appointment::id)
                        .collect(Collectors.toSet());
    }

    private void tell(long municipalityId, String key, long count) {
        if (count > 0) {
            records.office(municipalityId)
                    .forEach(officer -> notices.tell(
                            municipalityId,
                            officer,
                            AppointmentRecord.KIND,
                            "appointment:left:" + key,
                            "appointments.notice.left",
                            "/dx/handover",
                            List.of(Long.toString(count))));
        }
    }
}

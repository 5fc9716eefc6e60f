package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.organization.DesignationsChanged;

/** Has obligations brought in line in the background once somebody was appointed, or an appointment ended early. */
@ApplicationScoped
public class ObligationsAfterDesignation {
    @Inject
    AssignmentJob job;

    @Inject
    Clock clock;

    void align(@Observes DesignationsChanged changed) {
        job.submit(changed.municipalityId(), LocalDate.now(clock), null);
    }
}

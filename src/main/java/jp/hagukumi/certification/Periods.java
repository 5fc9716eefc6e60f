package jp.hagukumi.certification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityRecorded;
import jp.hagukumi.activity.CertificateGranted;
import jp.hagukumi.activity.CertificateRevoked;
import jp.hagukumi.activity.DerivationsForgotten;

/** Keeps the periods in step with the log. */
@ApplicationScoped
@Transactional
public class Periods {
    @PersistenceContext
    EntityManager em;

    public void recorded(@Observes @Priority(300) ActivityRecorded event) {
        for (Activity fact : event.activities()) {
            if (fact instanceof CertificateGranted granted) {
                new PeriodRows(em, granted.municipalityId()).insert(granted);
            } else if (fact instanceof CertificateRevoked revoked) {
                new PeriodRows(em, revoked.municipalityId()).revoke(revoked);
            }
        }
    }

    public void forgotten(@Observes DerivationsForgotten event) {
        new PeriodRows(em, event.municipalityId()).forget(event.personIds());
    }
}

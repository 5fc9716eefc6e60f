package jp.hagukumi.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;

/** Standings that look back for a second only, so that a test need not wait for minutes. */
@ApplicationScoped
@Typed(PatientStandings.class)
public class PatientStandings extends Standings {
    @Inject
    ShortChanges own;

    @PostConstruct
    void take() {
        changes = own;
    }

    /** A transaction takes a second at most. */
    @ApplicationScoped
    @Typed(ShortChanges.class)
    public static class ShortChanges extends Changes {
        @Override
        int lookBack() {
            return 1;
        }
    }
}

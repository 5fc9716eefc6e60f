package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import jp.hagukumi.organization.ImportedPeople;
import jp.hagukumi.organization.Whom;
import jp.hagukumi.platform.imports.ImportDone;

/**
 * Brings obligations in line as soon as an import has moved people, so that the preview comes true at once. Transfers of
 * a later day take effect on that day; nobody is reminded before the next morning.
 */
@ApplicationScoped
public class ObligationsAfterImport {
    private static final Set<String> MOVES_PEOPLE = Set.of("units", "people", "postings");

    /** More than this are faster looked at together with all others. */
    private static final int FEW = 2_000;

    @Inject
    AssignmentRuns runs;

    @Inject
    ImportedPeople imported;

    @Inject
    Clock clock;

    void align(@Observes ImportDone done) {
        LocalDate today = LocalDate.now(clock);
        if (MOVES_PEOPLE.contains(done.kind()) && !done.effectiveOn().isAfter(today)) {
            Whom moved = done.undone() ? Whom.everybody() : imported.of(done.municipalityId(), done.importId(), FEW);
            if (!moved.isNobody()) {
                runs.align(done.municipalityId(), today, moved);
            }
        }
    }
}

package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;

/** Whom HR may remind today. */
@ApplicationScoped
class ReminderReach {
    @Inject
    Units units;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Everybody of the viewer's authority in the unit and below.
     *
     * @param unitCode empty: everywhere
     * @throws NotVisible for anybody but HR and for an unknown unit
     */
    Reach of(Viewer viewer, String unitCode) {
        Reach reach = Reach.ofHr(viewer);
        if (unitCode.isEmpty()) {
            return reach;
        }
        String path = units.byCode(viewer.municipalityId(), unitCode)
                .map(UnitOnDay::path)
                .orElseThrow(() -> new NotVisible("unit " + unitCode));
        return reach.within(path);
    }
}

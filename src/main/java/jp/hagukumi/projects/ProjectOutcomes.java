package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.effects.EffectYears;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;

/** What projects save, for the board of the DX office; one statement however many they are. */
@ApplicationScoped
@Transactional
public class ProjectOutcomes {
    @Inject
    EffectYears years;

    @Inject
    Clock clock;

    /** By id of the project, counted in the 年度 of today up to today; those that have none are left out. */
    public Map<Long, EffectYears.Line> of(Viewer viewer) {
        viewer.require(Role.DX_OFFICE);
        LocalDate today = LocalDate.now(clock);
        return years.of(viewer.municipalityId(), FiscalYear.of(today), today).stream()
                .filter(line -> line.effect().ownerKind().equals(ProjectEffects.KIND))
                .collect(Collectors.toMap(line -> line.effect().ownerId(), Function.identity()));
    }
}

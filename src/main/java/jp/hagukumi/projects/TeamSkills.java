package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import jp.hagukumi.attainment.ConfirmedLevels;
import jp.hagukumi.attainment.rules.Levels;

/** 確認済 levels of a team today. */
@ApplicationScoped
public class TeamSkills {
    @Inject
    ConfirmedLevels levels;

    @Inject
    Clock clock;

    /** By person; of whom nothing is known is missing. */
    Map<Long, Levels> held(long municipalityId, Collection<Long> people) {
        return levels.on(municipalityId, people, LocalDate.now(clock));
    }
}

package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import jp.hagukumi.organization.LineOfCommand;
import jp.hagukumi.organization.Superiors;

/** Who confirms an effect: the supervisor of the unit whose work was changed. */
@ApplicationScoped
@Transactional
public class Confirmers {
    @Inject
    Superiors superiors;

    @Inject
    Clock clock;

    /** Nobody who has a share; empty where there is no supervisor up to the top: then HR confirms. */
    Set<Long> of(long municipalityId, Effect effect, Collection<Long> people) {
        return of(today(municipalityId), effect, people);
    }

    LineOfCommand today(long municipalityId) {
        return superiors.on(municipalityId, LocalDate.now(clock));
    }

    static Set<Long> of(LineOfCommand command, Effect effect, Collection<Long> people) {
        for (String path = effect.operation().unitPath(); path.length() > 1; path = above(path)) {
            Set<Long> found = new HashSet<>(command.supervisors(effect.personId(), path));
            found.removeAll(people);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** /1/7/12/ to /1/7/. */
    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }
}

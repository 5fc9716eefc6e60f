package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.DayStarted;

/** Asks to measure again three, six and twelve months after going live. */
@ApplicationScoped
@Transactional
public class EffectCalendar {
    /** After going live. */
    static final List<Integer> MONTHS = List.of(3, 6, 12);

    private static final String DUE = "date_add(e.live_on, interval %d month) <= ?2 and e.ends_on >= ?2"
            + " and exists (select 1 from effect_round f where f.municipality_id = e.municipality_id"
            + " and f.effect_id = e.id and f.months = 0 and f.state = 'FIXED')"
            + " and not exists (select 1 from effect_round r where r.municipality_id = e.municipality_id"
            + " and r.effect_id = e.id and r.months >= %d)";

    @PersistenceContext
    EntityManager em;

    @Inject
    EffectNotices notices;

    public void dayStarted(@Observes DayStarted event) {
        ask(event.municipalityId(), event.day());
    }

    /** Of what was missed only the latest is asked for: a day long past can't be measured any more. */
    void ask(long municipalityId, LocalDate day) {
        RoundRows rounds = new RoundRows(em, municipalityId);
        for (int months : MONTHS.stream().sorted((one, other) -> other - one).toList()) {
            List<Effect> due = new EffectRows(em, municipalityId).some(DUE.formatted(months, months), List.of(day));
            for (Effect effect : due) {
                if (rounds.ask(effect.id(), months, effect.liveOn().plusMonths(months))) {
                    notices.due(municipalityId, effect, months);
                }
            }
        }
    }
}

package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.effects.rules.Counted;
import jp.hagukumi.effects.rules.FixedEffect;
import jp.hagukumi.effects.rules.HoursRule;
import jp.hagukumi.effects.rules.Saving;
import jp.hagukumi.platform.FiscalYear;

/** What effects amount to in a 年度, by one statement; the figures K13 and K14 are sums of it. */
@ApplicationScoped
@Transactional
public class EffectYears {
    private static final String ALL = "select " + EffectRows.COLUMNS + ", " + RoundRows.COLUMNS
            + ", concat(p.family_name, ' ', p.given_name) as reporter from effect e" + EffectRows.JOINED
            + " join person p on p.municipality_id = e.municipality_id and p.id = e.person_id"
            + " join effect_round r on r.municipality_id = e.municipality_id and r.effect_id = e.id"
            + " where e.municipality_id = ?1 and e.live_on <= ?2 order by e.live_on desc, e.id desc, r.months";

    @PersistenceContext
    EntityManager em;

    /**
     * An effect in a 年度.
     *
     * @param latest what was measured or asked for last
     * @param fixed whether any measurement of it counts
     */
    public record Line(Effect effect, String reporter, EffectRound latest, boolean fixed, Counted counted) {}

    /**
     * All that went live up to a day, the latest first; whoever asks has made sure that it may be known.
     *
     * @param asOf months after the one of this day don't count yet
     */
    public List<Line> of(long municipalityId, FiscalYear year, LocalDate asOf) {
        List<?> rows = em.createNativeQuery(ALL)
                .setParameter(1, municipalityId)
                .setParameter(2, asOf)
                .getResultList();
        Map<Long, List<Waiting>> byEffect = new LinkedHashMap<>();
        rows.stream().map(row -> EffectInbox.waiting((Object[]) row)).forEach(one -> byEffect.computeIfAbsent(
                        one.effect().id(), id -> new ArrayList<>())
                .add(one));
        Map<Long, FixedEffect> fixed = new LinkedHashMap<>();
        byEffect.forEach((id, rounds) -> {
            if (rounds.stream().anyMatch(one -> one.round().state() == RoundState.FIXED)) {
                fixed.put(id, fixed(rounds));
            }
        });
        Map<Long, Counted> counted = HoursRule.in(year, asOf, fixed.values());
        return byEffect.entrySet().stream()
                .map(entry -> line(
                        entry.getValue(),
                        fixed.containsKey(entry.getKey()),
                        counted.getOrDefault(entry.getKey(), Counted.NOTHING)))
                .toList();
    }

    private static Line line(List<Waiting> rounds, boolean fixed, Counted counted) {
        Waiting last = rounds.get(rounds.size() - 1);
        return new Line(last.effect(), last.reporter(), last.round(), fixed, counted);
    }

    /** The first that was fixed holds from going live on, each later one from the month in which it was measured. */
    private static FixedEffect fixed(List<Waiting> rounds) {
        Effect effect = rounds.get(0).effect();
        YearMonth live = YearMonth.from(effect.liveOn());
        TreeMap<YearMonth, Saving> savings = new TreeMap<>();
        rounds.stream()
                .map(Waiting::round)
                .filter(round -> round.state() == RoundState.FIXED)
                .sorted(Comparator.comparingInt(EffectRound::months))
                .forEach(round ->
                        savings.put(savings.isEmpty() ? live : YearMonth.from(round.measuredOn()), round.saving()));
        return new FixedEffect(
                effect.id(), effect.operation().id(), savings, YearMonth.from(effect.endsOn()), effect.costYen());
    }
}

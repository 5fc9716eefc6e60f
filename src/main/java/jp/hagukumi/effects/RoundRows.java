package jp.hagukumi.effects;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.effects.rules.Saving;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;

/** The tables {@code effect_round} and {@code effect_line}. */
final class RoundRows {
    /** Of {@code effect_round r}. */
    static final String COLUMNS = "r.id, r.effect_id, r.months, r.due_on, r.state, r.measured_on, r.seconds_per_year,"
            + " r.expenses_yen, r.running_yen, r.confirmed_by, r.reason";

    static final int WIDTH = COLUMNS.split(",").length;

    private final EntityManager em;
    private final long municipalityId;

    RoundRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** A measurement that is asked for; false where it was before. */
    boolean ask(long effectId, int months, LocalDate dueOn) {
        return em.createNativeQuery(
                                "insert into effect_round (id, municipality_id, effect_id, months, due_on, state,"
                                        + " measured_on, seconds_per_year, expenses_yen, running_yen)"
                                        + " select ?1, ?2, e.id, ?4, ?5, 'DUE', ?5, 0, 0, 0 from effect e"
                                        + " where e.municipality_id = ?2 and e.id = ?3 and not exists (select 1 from"
                                        + " effect_round r where r.municipality_id = ?2 and r.effect_id = ?3 and r.months = ?4)")
                        .setParameter(1, Ids.next())
                        .setParameter(2, municipalityId)
                        .setParameter(3, effectId)
                        .setParameter(4, months)
                        .setParameter(5, dueOn)
                        .executeUpdate()
                == 1;
    }

    /** Keeps what was measured in place of what stood there. */
    void measure(long roundId, Measurement measurement) {
        em.createNativeQuery("update effect_round set state = 'MEASURED', measured_on = ?3, seconds_per_year = ?4,"
                        + " expenses_yen = ?5, running_yen = ?6, confirmed_by = null, reason = ''"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, roundId)
                .setParameter(3, measurement.measuredOn())
                .setParameter(4, measurement.secondsPerYear())
                .setParameter(5, measurement.expensesYen())
                .setParameter(6, measurement.runningYen())
                .executeUpdate();
        em.createNativeQuery("delete from effect_line where municipality_id = ?1 and round_id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, roundId)
                .executeUpdate();
        for (int i = 0; i < measurement.lines().size(); i++) {
            insert(roundId, i + 1, measurement.lines().get(i));
        }
    }

    private void insert(long roundId, int position, EffectLine line) {
        em.createNativeQuery(
                        "insert into effect_line (municipality_id, round_id, position, name, cases_per_year,"
                                + " seconds_before, seconds_after, samples, method) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, municipalityId)
                .setParameter(2, roundId)
                .setParameter(3, position)
                .setParameter(4, line.name())
                .setParameter(5, line.casesPerYear())
                .setParameter(6, line.secondsBefore())
                .setParameter(7, line.secondsAfter())
                .setParameter(8, line.samples())
                .setParameter(9, line.method())
                .executeUpdate();
    }

    void decide(EffectRound round, RoundState state, @Nullable Long confirmedBy, String reason) {
        em.createNativeQuery("update effect_round set state = ?3, confirmed_by = ?4, reason = ?5"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, round.id())
                .setParameter(3, state.name())
                .setParameter(4, confirmedBy)
                .setParameter(5, reason)
                .executeUpdate();
    }

    /** Of an effect, the first one first. */
    List<EffectRound> of(long effectId) {
        List<?> rows = em.createNativeQuery("select " + COLUMNS + " from effect_round r where r.municipality_id = ?1"
                        + " and r.effect_id = ?2 order by r.months")
                .setParameter(1, municipalityId)
                .setParameter(2, effectId)
                .getResultList();
        return rows.stream().map(row -> round((Object[]) row, 0)).toList();
    }

    Optional<EffectRound> of(long effectId, int months) {
        return of(effectId).stream().filter(one -> one.months() == months).findFirst();
    }

    /** The steps of a measurement, in their order. */
    List<EffectLine> lines(long roundId) {
        List<?> rows = em.createNativeQuery(
                        "select name, cases_per_year, seconds_before, seconds_after, samples, method"
                                + " from effect_line where municipality_id = ?1 and round_id = ?2 order by position")
                .setParameter(1, municipalityId)
                .setParameter(2, roundId)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static EffectLine line(Object[] column) {
        return new EffectLine(
                (String) column[0],
                (int) Columns.number(column[1]),
                (int) Columns.number(column[2]),
                (int) Columns.number(column[3]),
                (int) Columns.number(column[4]),
                (String) column[5]);
    }

    /** Of {@link #COLUMNS} from the given one on. */
    static EffectRound round(Object[] column, int first) {
        return new EffectRound(
                Columns.number(column[first]),
                Columns.number(column[first + 1]),
                (int) Columns.number(column[first + 2]),
                Columns.day(column[first + 3]),
                RoundState.valueOf((String) column[first + 4]),
                Columns.day(column[first + 5]),
                new Saving(
                        Columns.number(column[first + 6]),
                        Columns.number(column[first + 7]),
                        Columns.number(column[first + 8])),
                Columns.numberOrNull(column[first + 9]),
                (String) column[first + 10]);
    }
}

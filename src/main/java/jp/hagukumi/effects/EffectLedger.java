package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;

/** 効果時間内訳: every step of every effect that counts, with who confirmed and who fixed it; two statements. */
@ApplicationScoped
@Transactional
public class EffectLedger {
    private static final String LINES = """
            select r.effect_id, r.months, l.name, l.cases_per_year, l.seconds_before, l.seconds_after, l.samples, l.method,
              concat(cp.family_name, ' ', cp.given_name) as confirmer, concat(fp.family_name, ' ', fp.given_name) as fixer
            from effect_round r
            join effect_line l on l.municipality_id = r.municipality_id and l.round_id = r.id
            left join account ca on ca.municipality_id = r.municipality_id and ca.id = r.confirmed_by
            left join person cp on cp.municipality_id = ca.municipality_id and cp.id = ca.person_id
            left join effect_step s on s.municipality_id = r.municipality_id and s.id = (select max(t.id)
              from effect_step t where t.municipality_id = r.municipality_id and t.effect_id = r.effect_id
              and t.months = r.months and t.step = 'FIXED')
            left join account fa on fa.municipality_id = s.municipality_id and fa.id = s.account_id
            left join person fp on fp.municipality_id = fa.municipality_id and fp.id = fa.person_id
            where r.municipality_id = ?1 and r.state = 'FIXED' and r.months = (select max(x.months) from effect_round x
              where x.municipality_id = r.municipality_id and x.effect_id = r.effect_id and x.state = 'FIXED')
            order by r.effect_id, l.position
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    EffectYears years;

    @Inject
    Clock clock;

    /**
     * A step of an effect, as it was fixed last.
     *
     * @param first whether it is the first step of the effect, with which the effect as a whole is shown
     * @param confirmer of the supervisors; empty where it was taken over
     * @param fixer of the DX office; empty where it has no person
     */
    public record Row(
            EffectYears.Line of, boolean first, int months, EffectLine line, String confirmer, String fixer) {}

    /** Those that count in the 年度 of a day, up to that day, by effect. */
    public List<Row> of(Viewer viewer, LocalDate asOf) {
        viewer.require(Role.DX_OFFICE);
        Map<Long, EffectYears.Line> effects = years.of(viewer.municipalityId(), FiscalYear.of(asOf), asOf).stream()
                .filter(EffectYears.Line::fixed)
                .collect(Collectors.toMap(line -> line.effect().id(), Function.identity()));
        List<?> rows = em.createNativeQuery(LINES)
                .setParameter(1, viewer.municipalityId())
                .getResultList();
        long[] last = {0};
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> effects.containsKey(Columns.number(row[0])))
                .map(row -> {
                    long effect = Columns.number(row[0]);
                    boolean first = effect != last[0];
                    last[0] = effect;
                    return row(Objects.requireNonNull(effects.get(effect)), first, row);
                })
                .toList();
    }

    /** The same up to today. */
    public List<Row> today(Viewer viewer) {
        return of(viewer, LocalDate.now(clock));
    }

    private static Row row(EffectYears.Line of, boolean first, Object[] column) {
        return new Row(
                of,
                first,
                (int) Columns.number(column[1]),
                new EffectLine(
                        (String) column[2],
                        (int) Columns.number(column[3]),
                        (int) Columns.number(column[4]),
                        (int) Columns.number(column[5]),
                        (int) Columns.number(column[6]),
                        (String) column[7]),
                Objects.requireNonNullElse((String) column[8], ""),
                Objects.requireNonNullElse((String) column[9], ""));
    }
}

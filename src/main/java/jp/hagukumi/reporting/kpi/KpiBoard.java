package jp.hagukumi.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.reporting.kpi.KpiLine.State;
import org.jspecify.annotations.Nullable;

/** All KPIs of a 団体 as of a day, for HR: computed ones from the facts, the others as they were entered. */
@ApplicationScoped
@Transactional
public class KpiBoard {
    @Inject
    Kpis kpis;

    @Inject
    KpiValues values;

    @Inject
    Instance<KpiFormulas> formulas;

    /** Every figure in the order of the content; one line for each part. */
    public List<KpiLine> on(Viewer viewer, LocalDate day) {
        viewer.require(Role.HR);
        Map<String, KpiFigure> entered = latest(values.upTo(viewer, day));
        Map<String, Object> known = new HashMap<>();
        return kpis.on(day).kpis().stream()
                .flatMap(kpi -> lines(new KpiQuestion(viewer, kpi, day, known), entered).stream())
                .toList();
    }

    /** The lines of one; throws {@link NotVisible} where there is none of that code. */
    public List<KpiLine> of(Viewer viewer, String code, LocalDate day) {
        viewer.require(Role.HR);
        Kpi kpi = kpis.on(day).kpi(code).orElseThrow(() -> new NotVisible("KPI " + code));
        return lines(new KpiQuestion(viewer, kpi, day, new HashMap<>()), latest(values.upTo(viewer, day)));
    }

    private static Map<String, KpiFigure> latest(List<KpiValues.Entered> entered) {
        Map<String, KpiFigure> latest = new HashMap<>();
        entered.forEach(one -> latest.putIfAbsent(key(one.kpi(), one.part()), one.figure()));
        return latest;
    }

    private static String key(String kpi, String part) {
        return kpi + "/" + part;
    }

    private List<KpiLine> lines(KpiQuestion asked, Map<String, KpiFigure> entered) {
        Kpi kpi = asked.kpi();
        Function<KpiQuestion, Map<String, Counted>> formula = formula(kpi);
        if (formula == null) {
            return kpi.parts().stream()
                    .map(part -> KpiLine.of(kpi, part, entered.get(key(kpi.code(), part.code())), State.NOT_ENTERED))
                    .toList();
        }
        Map<String, Counted> counted = formula.apply(asked);
        return kpi.parts().stream()
                .map(part -> KpiLine.of(
                        kpi, part, figure(kpi, asked.day(), counted.get(part.code())), State.NOTHING_TO_MEASURE))
                .toList();
    }

    private static @Nullable KpiFigure figure(Kpi kpi, LocalDate day, @Nullable Counted counted) {
        Kpi.Formula formula = kpi.formula();
        if (counted == null || formula == null || counted.value().isEmpty()) {
            return null;
        }
        return new KpiFigure(
                counted.value().get(),
                counted.numerator(),
                counted.denominator(),
                counted.excluded(),
                counted.unmeasured(),
                day,
                formula.version(),
                "",
                "");
    }

    /** Null where nothing computes it yet: then it is entered. */
    private @Nullable Function<KpiQuestion, Map<String, Counted>> formula(Kpi kpi) {
        Kpi.Formula formula = kpi.formula();
        return formula == null
                ? null
                : formulas.stream()
                        .map(all -> all.byName().get(formula.name()))
                        .filter(one -> one != null)
                        .findFirst()
                        .orElse(null);
    }
}

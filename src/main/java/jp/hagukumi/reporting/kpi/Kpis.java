package jp.hagukumi.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.content.Definitions;

/** The KPIs that come with the content. */
@ApplicationScoped
public class Kpis {
    @Inject
    Definitions definitions;

    /** The set in force on a day: the latest that has begun, else the first. */
    public KpiSet on(LocalDate day) {
        List<KpiSet> all = definitions.all(KpiSet.class);
        return all.stream()
                .filter(set -> !set.validFrom().isAfter(day))
                .max(Comparator.comparing(KpiSet::validFrom))
                .or(() -> all.stream().min(Comparator.comparing(KpiSet::validFrom)))
                .orElse(new KpiSet(day, Map.of(), List.of()));
    }

    /** The set of a version; empty where nobody knows it any more. */
    public Optional<KpiSet> version(int version) {
        return definitions.all(KpiSet.class).stream()
                .filter(set -> set.version() == version)
                .findFirst();
    }
}

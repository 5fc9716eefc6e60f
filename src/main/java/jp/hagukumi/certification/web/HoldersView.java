package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.certification.Holder;
import jp.hagukumi.certification.Holders;
import jp.hagukumi.certification.Stage;
import jp.hagukumi.certification.Stages;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** Parts of {@code /hr/certification}: who holds what, in which unit, and whose certificate ends soon. */
@Named
@RequestScoped
public class HoldersView {
    private static final int SOON_DAYS = 90;

    @Inject
    Holders holders;

    @Inject
    Stages stages;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private @Nullable List<Holder> all;

    /**
     * A row of the table by unit.
     *
     * @param counts holders of each stage, in the order of the stages
     */
    public record UnitRow(String name, List<Long> counts) {}

    public List<Holder> getAll() {
        if (all == null) {
            all = holders.all(viewer);
        }
        return all;
    }

    public List<Stage> getStages() {
        return stages.on(LocalDate.now(clock)).stages();
    }

    /** Those whose certificate ends within 90 days and who have no follow-up, the soonest first. */
    public List<Holder> getEnding() {
        LocalDate today = LocalDate.now(clock);
        return getAll().stream()
                .filter(one -> !one.absent() && one.endsOn().isBefore(today.plusDays(SOON_DAYS)))
                .sorted(Comparator.comparing(Holder::endsOn))
                .toList();
    }

    /** How many hold a stage. */
    public long count(String stage) {
        return getAll().stream()
                .filter(one -> one.certificate().stage().equals(stage))
                .count();
    }

    /** By unit of the main posting today, units in their order. */
    public List<UnitRow> getUnits() {
        Map<String, List<Holder>> byUnit =
                getAll().stream().collect(Collectors.groupingBy(Holder::unitPath, TreeMap::new, Collectors.toList()));
        List<UnitRow> rows = new ArrayList<>();
        byUnit.forEach((path, people) -> rows.add(new UnitRow(
                people.get(0).unitName(),
                getStages().stream()
                        .map(stage -> people.stream()
                                .filter(one -> one.certificate().stage().equals(stage.code()))
                                .count())
                        .toList())));
        return rows;
    }
}

package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.certification.Holder;
import jp.hagukumi.certification.Holders;
import jp.hagukumi.certification.Stage;
import jp.hagukumi.certification.Stages;
import jp.hagukumi.certification.UnitCount;
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

    private @Nullable List<UnitCount> counted;
    private @Nullable List<Holder> ending;

    /**
     * A row of the table by unit.
     *
     * @param counts holders of each stage, in the order of the stages
     */
    public record UnitRow(String name, List<Long> counts) {}

    private List<UnitCount> counted() {
        if (counted == null) {
            counted = holders.counts(viewer);
        }
        return counted;
    }

    public List<Stage> getStages() {
        return stages.on(LocalDate.now(clock)).stages();
    }

    /** Those whose certificate ends within 90 days and who have no follow-up, the soonest first. */
    public List<Holder> getEnding() {
        if (ending == null) {
            ending = holders.ending(viewer, SOON_DAYS);
        }
        return ending;
    }

    /** How many hold a stage. */
    public long count(String stage) {
        return sum(counted(), stage);
    }

    private static long sum(List<UnitCount> counts, String stage) {
        return counts.stream()
                .filter(one -> one.stage().equals(stage))
                .mapToLong(UnitCount::people)
                .sum();
    }

    /** By unit of the main posting today, units in their order. */
    public List<UnitRow> getUnits() {
        Map<String, List<UnitCount>> byUnit = counted().stream()
                .collect(Collectors.groupingBy(UnitCount::unitPath, TreeMap::new, Collectors.toList()));
        List<UnitRow> rows = new ArrayList<>();
        byUnit.forEach((path, counts) -> rows.add(new UnitRow(
                counts.get(0).unitName(),
                getStages().stream().map(stage -> sum(counts, stage.code())).toList())));
        return rows;
    }
}

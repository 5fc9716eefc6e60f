package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Tier;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.reporting.rules.Cohort;
import jp.hagukumi.reporting.rules.Count;
import jp.hagukumi.reporting.rules.Standing;
import jp.hagukumi.reporting.rules.Target;

/** 修了率 and 受講率 of a 年度 as of any of its days, for HR: the whole, by tier, by 部署, with last year beside. */
@ApplicationScoped
@Transactional
public class Completion {
    /** A 課 smaller than this is not singled out: one person would decide. */
    private static final int SMALLEST_SINGLED_OUT = 5;

    private static final int SINGLED_OUT = 6;

    /** Most names on a page; the export has them all. */
    private static final int NAMES = 300;

    @Inject
    CohortsByDay cohorts;

    @Inject
    OpenObligations open;

    @Inject
    Units units;

    @Inject
    Catalogue catalogue;

    /** The whole municipality; throws {@link NotVisible} for anybody but HR. */
    public Overview overview(Viewer viewer, LocalDate day) {
        Reach reach = Reach.ofHr(viewer);
        Pair pair = pair(reach, reach, day);
        UnitTree tree = new UnitTree(units.all(viewer.municipalityId()), day);
        List<UnitLine> sections = lines(tree, pair, sections(tree), true).stream()
                .filter(line -> line.figure().count().target() >= SMALLEST_SINGLED_OUT)
                .filter(line -> line.figure().standing() == Standing.ACT)
                .sorted(Comparator.comparingInt(line -> line.figure().rate().tenths()))
                .toList();
        return new Overview(
                day,
                FiscalYear.of(day),
                pair.figure(cohort -> true, Groups.tier(Tier.BASIC), Target.ALL_STAFF.percent()),
                pair.figure(Cohort::management, Cohort.EVERYTHING, Target.MANAGEMENT.percent()),
                tiers(pair),
                lines(tree, pair, tree.roots(), false),
                sections.stream().limit(SINGLED_OUT).toList(),
                sections.size());
    }

    /** 全職員 alone, without last year, for the card on マイページ; throws {@link NotVisible} for anybody but HR. */
    public Figure allStaff(Viewer viewer, LocalDate day) {
        Count count = cohorts.on(Reach.ofHr(viewer), day, Groups.byTier(catalogue.courses())).stream()
                .map(cohort -> cohort.count(Groups.tier(Tier.BASIC)))
                .reduce(Count.NONE, Count::plus);
        return new Figure(count, Count.NONE, Target.ALL_STAFF.percent());
    }

    /** One unit; throws {@link NotVisible} for anybody but HR and for an unknown code. */
    public UnitOverview unit(Viewer viewer, String code, LocalDate day) {
        Reach reach = Reach.ofHr(viewer);
        UnitTree tree = new UnitTree(units.all(viewer.municipalityId()), day);
        UnitOnDay unit = tree.byCode(code).orElseThrow(() -> new NotVisible("unit " + code));
        Pair pair = pair(reach.within(unit.path()), reach, day);
        return new UnitOverview(
                day,
                tree.line(unit),
                lines(tree, pair, List.of(unit), false).stream()
                        .findFirst()
                        .map(UnitLine::figure)
                        .orElse(new Figure(Count.NONE, Count.NONE, Target.ALL_STAFF.percent())),
                lines(tree, pair, tree.children(unit), false),
                open.on(reach.within(unit.path()), day, "", NAMES));
    }

    /** Last year is counted over everybody: what was elsewhere then may have become part of a unit since. */
    private Pair pair(Reach reach, Reach everybody, LocalDate day) {
        Groups groups = Groups.byTier(catalogue.courses());
        return new Pair(cohorts.on(reach, day, groups), cohorts.yearBefore(everybody, day, groups));
    }

    private static List<UnitOnDay> sections(UnitTree tree) {
        return tree.all().stream()
                .filter(unit -> unit.kind() == UnitKind.SECTION || unit.kind() == UnitKind.BRANCH)
                .toList();
    }

    private static List<TierLine> tiers(Pair pair) {
        List<TierLine> lines = new ArrayList<>();
        lines.add(new TierLine(null, pair.figure(cohort -> true, Cohort.EVERYTHING, Target.TIERS.percent())));
        Arrays.stream(Tier.values())
                .map(tier -> new TierLine(tier, pair.figure(cohort -> true, Groups.tier(tier), Target.TIERS.percent())))
                .filter(line -> !line.figure().count().isEmpty())
                .forEach(lines::add);
        return lines;
    }

    private static List<UnitLine> lines(UnitTree tree, Pair pair, List<UnitOnDay> units, boolean fullNames) {
        long basic = Groups.tier(Tier.BASIC);
        Map<Long, Count> now = tree.rollUp(pair.now(), basic);
        Map<Long, Count> before = tree.rollUp(pair.before(), basic);
        return units.stream()
                .filter(unit -> now.containsKey(unit.id()))
                .map(unit -> new UnitLine(
                        unit,
                        fullNames ? unit.fullName() : unit.name(),
                        new Figure(
                                now.getOrDefault(unit.id(), Count.NONE),
                                before.getOrDefault(unit.id(), Count.NONE),
                                Target.ALL_STAFF.percent())))
                .toList();
    }

    /** This year's cohorts and last year's. */
    private record Pair(List<Cohort> now, List<Cohort> before) {
        Figure figure(Predicate<Cohort> who, long groups, int target) {
            return new Figure(sum(now, who, groups), sum(before, who, groups), target);
        }

        private static Count sum(List<Cohort> cohorts, Predicate<Cohort> who, long groups) {
            return cohorts.stream()
                    .filter(who)
                    .map(cohort -> cohort.count(groups))
                    .reduce(Count.NONE, Count::plus);
        }
    }
}

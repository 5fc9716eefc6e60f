package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.organization.UnitHeads;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.reporting.rules.Cohort;
import jp.hagukumi.reporting.rules.Count;
import org.jspecify.annotations.Nullable;

/** 所属別受講率: one row per 部, with its 課 and 出先 after it; over all mandatory courses or one. */
@ApplicationScoped
class UnitsForm implements FormRows {
    @Inject
    CohortsByDay cohorts;

    @Inject
    Catalogue catalogue;

    @Inject
    UnitHeads heads;

    private record Sums(Map<Long, Count> now, Map<Long, Count> before, Map<Long, List<String>> heads) {}

    @Override
    public ReportForm form() {
        return ReportForm.UNITS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Scope scope) {
        return rows(scope.reach(), scope.tree(), scope.query());
    }

    private List<List<@Nullable Object>> rows(Reach reach, UnitTree tree, ReportQuery query) {
        List<Course> courses = catalogue.courses();
        Groups groups = Groups.byCourse(courses);
        long wanted = query.courseCode().isEmpty() ? Cohort.EVERYTHING : groups.course(query.courseCode());
        Sums sums = new Sums(
                tree.rollUp(cohorts.on(reach, query.day(), groups), wanted),
                tree.rollUp(cohorts.yearBefore(reach, query.day(), groups), wanted),
                heads.names(reach.municipalityId(), tree.all(), query.day()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UnitOnDay root : tree.roots()) {
            add(rows, sums, root, root.name(), root.kind() == UnitKind.DEPARTMENT ? "" : root.name());
            below(tree, root).forEach(unit -> add(rows, sums, unit, root.name(), unit.name()));
        }
        return rows;
    }

    private static List<UnitOnDay> below(UnitTree tree, UnitOnDay root) {
        return tree.all().stream()
                .filter(unit -> unit.id() != root.id() && unit.path().startsWith(root.path()))
                .filter(unit -> unit.kind() == UnitKind.SECTION || unit.kind() == UnitKind.BRANCH)
                .toList();
    }

    private static void add(
            List<List<@Nullable Object>> rows, Sums sums, UnitOnDay unit, String department, String section) {
        Count count = sums.now().get(unit.id());
        if (count == null) {
            return;
        }
        BigDecimal rate = TrainingForm.percent(count.completion());
        BigDecimal before = TrainingForm.percent(
                sums.before().getOrDefault(unit.id(), Count.NONE).completion());
        rows.add(Arrays.asList(
                department,
                section,
                count.target(),
                count.completed(),
                count.missing(),
                rate,
                rate == null || before == null ? null : rate.subtract(before),
                String.join("、", sums.heads().getOrDefault(unit.id(), List.of()))));
    }
}

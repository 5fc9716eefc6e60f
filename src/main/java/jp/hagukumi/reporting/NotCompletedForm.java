package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** 未受講者名簿: one row per person and course that is not completed on the day. */
@ApplicationScoped
class NotCompletedForm implements FormRows {
    @Inject
    OpenObligations open;

    @Inject
    Catalogue catalogue;

    @Inject
    Texts texts;

    @Override
    public ReportForm form() {
        return ReportForm.NOT_COMPLETED;
    }

    @Override
    public List<List<@Nullable Object>> rows(Scope scope) {
        return rows(scope.reach(), scope.tree(), scope.query());
    }

    private List<List<@Nullable Object>> rows(Reach reach, UnitTree tree, ReportQuery query) {
        return open.on(reach, query.day(), query.courseCode(), Integer.MAX_VALUE).stream()
                .map(obligation -> row(tree, query, obligation))
                .toList();
    }

    private List<@Nullable Object> row(UnitTree tree, ReportQuery query, OpenObligation open) {
        return Arrays.asList(
                open.staffNumber(),
                open.name(),
                open.kana(),
                tree.byId(open.unitId()).map(UnitOnDay::fullName).orElse(""),
                open.grade().label(),
                open.employmentType().label(),
                catalogue
                        .course(open.courseCode())
                        .map(course -> course.title().in(query.locale()))
                        .orElse(open.courseCode()),
                open.dueOn(),
                texts.in(query.locale(), open.stateKey(query.day())),
                open.reminders());
    }
}

package jp.hagukumi.home;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 個人研修履歴: every course a person was given or took, latest first. */
public record TrainingHistory(List<Row> rows) {
    private static final int MINUTES_PER_HOUR = 60;

    /**
     * One enrolment.
     *
     * @param year the 年度 of completion, before that of assignment
     * @param title of the course in the version taken; its code where the course is no longer known
     * @param minutes counted at completion, 0 before
     * @param status NOT_STARTED, IN_PROGRESS, COMPLETED or WAIVED
     * @param percent of the test, null without one
     * @param unitName unit at completion, empty before
     */
    public record Row(
            FiscalYear year,
            String courseCode,
            String title,
            boolean mandatory,
            int minutes,
            String status,
            @Nullable Integer percent,
            @Nullable LocalDate completedOn,
            String unitName,
            @Nullable Grade grade) {}

    public long completed() {
        return rows.stream().filter(row -> row.completedOn() != null).count();
    }

    /** Hours of everything completed. */
    public double hours() {
        return (double) rows.stream().mapToInt(Row::minutes).sum() / MINUTES_PER_HOUR;
    }
}

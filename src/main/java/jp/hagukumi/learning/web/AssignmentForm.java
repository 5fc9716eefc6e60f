package jp.hagukumi.learning.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import jp.hagukumi.learning.AssignmentRule;
import jp.hagukumi.learning.AssignmentRuleDefinition;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.AssignmentRuleDefinition.Due;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** What HR types to make or change a rule. */
public class AssignmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title = "";
    private String course = "";
    private Cycle cycle = Cycle.EVERY_FISCAL_YEAR;
    private int everyYears = 3;
    private AudienceForm audience = new AudienceForm();
    private @Nullable Integer dueMonth = 6;
    private @Nullable Integer dueDay = 30;
    private @Nullable Integer dueDays = 60;
    private boolean switchedOff;
    private LocalDate validFrom;
    private String reason = "";

    /** An empty form for a rule from the day on. */
    AssignmentForm(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** A form that shows the rule, to be changed from the day on. */
    static AssignmentForm of(AssignmentRule rule, LocalDate validFrom) {
        AssignmentForm form = new AssignmentForm(validFrom);
        AssignmentRuleDefinition definition = rule.definition();
        form.title = definition.title().ja();
        form.course = definition.course();
        form.cycle = definition.cycle();
        form.everyYears = Math.max(2, definition.everyYears());
        form.audience = AudienceForm.of(definition.audience());
        MonthDay due = definition.due().monthDay();
        form.dueMonth = due == null ? null : due.getMonthValue();
        form.dueDay = due == null ? null : due.getDayOfMonth();
        form.dueDays = definition.due().daysAfterTrigger();
        form.switchedOff = rule.switchedOff();
        return form;
    }

    /** The rule as typed, from the given day on. */
    AssignmentRule rule(String code, String authority) {
        MonthDay due = due();
        return new AssignmentRule(
                new AssignmentRuleDefinition(
                        code,
                        new Localized(title, ""),
                        course,
                        audience.audience(),
                        cycle,
                        cycle == Cycle.EVERY_N_YEARS ? everyYears : 0,
                        new Due(due, dueDays),
                        new Localized("", "")),
                validFrom,
                Days.OPEN,
                authority,
                false,
                switchedOff);
    }

    private @Nullable MonthDay due() {
        if (dueMonth == null || dueDay == null) {
            if (dueDays == null) {
                throw Refused.at("dueDays", "learning.refused.dueMissing");
            }
            return null;
        }
        if (dueDay > Month.of(dueMonth).minLength()) {
            throw Refused.at("dueDay", "learning.refused.dueDay");
        }
        return MonthDay.of(dueMonth, dueDay);
    }

    public AudienceForm getAudience() {
        return audience;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public void setCycle(Cycle cycle) {
        this.cycle = cycle;
    }

    public int getEveryYears() {
        return everyYears;
    }

    public void setEveryYears(int everyYears) {
        this.everyYears = everyYears;
    }

    public @Nullable Integer getDueMonth() {
        return dueMonth;
    }

    public void setDueMonth(@Nullable Integer dueMonth) {
        this.dueMonth = dueMonth;
    }

    public @Nullable Integer getDueDay() {
        return dueDay;
    }

    public void setDueDay(@Nullable Integer dueDay) {
        this.dueDay = dueDay;
    }

    public @Nullable Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(@Nullable Integer dueDays) {
        this.dueDays = dueDays;
    }

    public boolean isSwitchedOff() {
        return switchedOff;
    }

    public void setSwitchedOff(boolean switchedOff) {
        this.switchedOff = switchedOff;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

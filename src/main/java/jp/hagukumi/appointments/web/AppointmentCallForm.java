package jp.hagukumi.appointments.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import jp.hagukumi.appointments.Call;
import jp.hagukumi.appointments.Half;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** A call as it is typed; begins with the next half-year and a term of two years. */
@Named
@RequestScoped
public class AppointmentCallForm {
    private static final int DAYS_OPEN = 21;

    @Inject
    Clock clock;

    private String role = "";
    private int year;
    private Half half = Half.FIRST;
    private LocalDate opens = Days.OPEN;
    private LocalDate closes = Days.OPEN;
    private LocalDate termFrom = Days.OPEN;
    private LocalDate termTo = Days.OPEN;
    private boolean byApplication = true;
    private boolean byNomination = true;
    private @Nullable String note = "";

    @PostConstruct
    void begin() {
        opens = LocalDate.now(clock);
        closes = opens.plusDays(DAYS_OPEN);
        FiscalYear now = FiscalYear.of(opens);
        LocalDate october = LocalDate.of(now.year(), Month.OCTOBER, 1);
        half = opens.isBefore(october) ? Half.SECOND : Half.FIRST;
        year = half == Half.SECOND ? now.year() : now.plus(1).year();
        termFrom = half == Half.SECOND ? october : now.plus(1).first();
        termTo = termFrom.plusYears(2).minusDays(1);
    }

    Call call() {
        return new Call(
                0,
                role,
                new FiscalYear(year),
                half,
                opens,
                closes,
                termFrom,
                termTo,
                byApplication,
                byNomination,
                Objects.requireNonNullElse(note, ""));
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Half getHalf() {
        return half;
    }

    public void setHalf(Half half) {
        this.half = half;
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public LocalDate getTermFrom() {
        return termFrom;
    }

    public void setTermFrom(LocalDate termFrom) {
        this.termFrom = termFrom;
    }

    public LocalDate getTermTo() {
        return termTo;
    }

    public void setTermTo(LocalDate termTo) {
        this.termTo = termTo;
    }

    public boolean isByApplication() {
        return byApplication;
    }

    public void setByApplication(boolean byApplication) {
        this.byApplication = byApplication;
    }

    public boolean isByNomination() {
        return byNomination;
    }

    public void setByNomination(boolean byNomination) {
        this.byNomination = byNomination;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

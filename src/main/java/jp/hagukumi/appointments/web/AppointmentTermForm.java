package jp.hagukumi.appointments.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.platform.Days;

/** First and last day of a term, as typed. */
@Named
@RequestScoped
public class AppointmentTermForm {
    @Inject
    Clock clock;

    private LocalDate from = Days.OPEN;
    private LocalDate to = Days.OPEN;

    @PostConstruct
    void begin() {
        from = LocalDate.now(clock);
        to = from;
    }

    /** A term of so many months from today, to the end of a month. */
    void suggest(int months) {
        to = from.plusMonths(months).withDayOfMonth(1).minusDays(1);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

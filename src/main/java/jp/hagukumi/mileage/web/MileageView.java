package jp.hagukumi.mileage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import jp.hagukumi.mileage.Statement;
import jp.hagukumi.mileage.Statements;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /mileage?year=2026}: how many points, why, and what lapses when; also the card on マイページ. */
@Named
@RequestScoped
public class MileageView {
    private static final String YEAR = "20\\d\\d";

    @Inject
    HttpServletRequest request;

    @Inject
    Viewer viewer;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    private @Nullable Statement statement;

    /** Throws {@link NotFound} for a year that is none. */
    public Statement getStatement() {
        if (statement == null) {
            LocalDate today = LocalDate.now(clock);
            statement = statements.of(viewer, viewer.self(), year(today), today);
        }
        return statement;
    }

    private FiscalYear year(LocalDate today) {
        String year = request.getParameter("year");
        if (year == null || year.isEmpty()) {
            return FiscalYear.of(today);
        }
        if (!year.matches(YEAR)) {
            throw new NotFound("year " + year);
        }
        return new FiscalYear(Year.parse(year).getValue());
    }

    /** How an entry of a kind is tagged, as the tag of the pages takes it. */
    public String tag(Entry.Kind kind) {
        return switch (kind) {
            case EARN -> "ok";
            case SPEND -> "info";
            case EXPIRE -> "warn";
            case REVERSE -> "bad";
        };
    }

    /** Whether what is left of a day has no last day because an absence has no end. */
    public boolean isStanding(LocalDate lastDay) {
        return lastDay.equals(Days.OPEN);
    }
}

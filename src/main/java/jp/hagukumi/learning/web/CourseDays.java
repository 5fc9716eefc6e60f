package jp.hagukumi.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days on the pages of learning. */
@Named
@RequestScoped
public class CourseDays {
    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Month, day and day of the week. */
    public String day(LocalDate day) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String pattern = locale.getLanguage().equals("ja") ? "M月d日(E)" : "EEE d MMM";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}

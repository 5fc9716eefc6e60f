package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Mail;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.reporting.ReminderChoice;
import org.jspecify.annotations.Nullable;

/** What HR can choose from for a 督促, and a choice in words. */
@RequestScoped
public class ReminderChoices {
    @Inject
    Catalogue catalogue;

    @Inject
    Units all;

    @Inject
    Texts texts;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    private @Nullable List<UnitOnDay> units;

    List<String> courses() {
        return catalogue.courses().stream().map(Course::code).toList();
    }

    /** Units of today in the order of a printed organisation chart. */
    List<UnitOnDay> units(Viewer viewer) {
        if (units == null) {
            units = all.on(viewer.municipalityId(), LocalDate.now(clock));
        }
        return units;
    }

    boolean byMail() {
        return mail.on();
    }

    /** 期限を過ぎた人 ・ 情報セキュリティ基礎 ・ 市民部 市民課. */
    String words(Viewer viewer, ReminderChoice choice) {
        Stream<String> course = catalogue.course(choice.course()).stream()
                .map(found -> found.title().ja());
        Stream<String> unit = units(viewer).stream()
                .filter(found -> found.code().equals(choice.unit()))
                .map(UnitOnDay::fullName);
        return Stream.of(Stream.of(texts.of("reporting.reminders.due." + choice.due())), course, unit)
                .flatMap(part -> part)
                .collect(Collectors.joining(" ・ "));
    }
}

package jp.hagukumi.projects.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.Application;
import jp.hagukumi.projects.ProjectCall;
import org.jspecify.annotations.Nullable;

/** A call for projects as it is sent; fields for JSON-B. Days are ISO. */
public class ProjectCallBody {
    public @Nullable String name;
    public @Nullable String theme;
    public @Nullable String template;
    public @Nullable LocalDate opensOn;
    public @Nullable LocalDate closesOn;
    public @Nullable List<Entry> applications;

    /** An application that came on paper. */
    public static class Entry {
        public @Nullable String staffNumber;
        public @Nullable String template;
        public @Nullable String title;
        public @Nullable String theme;
        public @Nullable List<String> team;
    }

    ProjectCall call() {
        return new ProjectCall(
                0,
                text(name),
                text(theme),
                text(template),
                null,
                "",
                day("opensOn", opensOn),
                day("closesOn", closesOn),
                0);
    }

    /** By staff number of who would lead. */
    Map<String, Application.Draft> drafts() {
        Map<String, Application.Draft> drafts = new LinkedHashMap<>();
        Objects.requireNonNullElse(applications, List.<Entry>of())
                .forEach(one -> drafts.put(
                        text(one.staffNumber),
                        new Application.Draft(
                                text(one.template),
                                text(one.title),
                                text(one.theme),
                                Objects.requireNonNullElse(one.team, List.<String>of()))));
        return drafts;
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    private static LocalDate day(String field, @Nullable LocalDate given) {
        if (given == null) {
            throw Refused.at(field, "projects.refused.day");
        }
        return given;
    }
}

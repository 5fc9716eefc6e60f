package jp.hagukumi.projects.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.effects.EffectLine;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.Measurement;
import jp.hagukumi.projects.ProjectState;
import jp.hagukumi.projects.TakenProject;
import jp.hagukumi.projects.WorkEntry;
import jp.hagukumi.projects.WorkTime;
import org.jspecify.annotations.Nullable;

/** Projects of before as they are sent; fields for JSON-B. Days are ISO. */
public class ProjectsBody {
    private static final int LONGEST = 400;

    public @Nullable List<One> projects;

    /** Somebody of a team. */
    public static class Member {
        public @Nullable String staffNumber;
        public int share;
    }

    /** What was measured. */
    public static class Measured {
        public @Nullable String metric;
        public @Nullable String phase;
        public @Nullable BigDecimal amount;
        public int samples;
        public @Nullable LocalDate from;
        public @Nullable LocalDate to;
        public @Nullable String method;

        Measurement measurement() {
            return new Measurement(
                    given("metric", metric),
                    word(Measurement.Phase.class, "phase", phase),
                    given("amount", amount),
                    Math.max(1, samples),
                    given("from", from),
                    given("to", to),
                    shortened(Objects.requireNonNullElse(method, "")));
        }
    }

    /** A line of the log; without minutes it is a decision. */
    public static class Line {
        public @Nullable LocalDate day;
        public int minutes;
        public @Nullable String text;

        WorkEntry entry() {
            boolean decision = minutes <= 0;
            return new WorkEntry(
                    decision,
                    given("day", day),
                    Math.max(0, minutes),
                    decision ? null : WorkTime.DUTY,
                    shortened(given("text", text)),
                    "");
        }
    }

    /** What a project that went live saves; minutes of a case. */
    public static class Saving {
        private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

        public @Nullable String operation;
        public int casesPerYear;
        public @Nullable BigDecimal minutesBefore;
        public @Nullable BigDecimal minutesAfter;
        public int samples;

        TakenProject.Saved saved(@Nullable LocalDate live) {
            String work = given("operation", operation);
            EffectLine line = new EffectLine(
                    work,
                    casesPerYear,
                    seconds("minutesBefore", minutesBefore),
                    seconds("minutesAfter", minutesAfter),
                    samples,
                    work);
            return new TakenProject.Saved(
                    work, new jp.hagukumi.effects.Measurement(given("liveOn", live), List.of(line), 0, 0));
        }

        private static int seconds(String field, @Nullable BigDecimal minutes) {
            return given(field, minutes).multiply(MINUTE).intValue();
        }
    }

    /** A project. */
    public static class One {
        public @Nullable String template;
        public @Nullable String title;
        public @Nullable String theme;
        public @Nullable String unit;
        public @Nullable String leader;
        public @Nullable List<Member> members;
        public @Nullable LocalDate start;
        public @Nullable String state;
        public int doneSteps;
        public @Nullable LocalDate reportedOn;
        public @Nullable LocalDate decidedOn;
        public @Nullable LocalDate liveOn;
        public @Nullable LocalDate endedOn;
        public @Nullable BigDecimal points;
        public boolean excellent;
        public @Nullable String reason;
        public boolean automates;
        public @Nullable List<Measured> measurements;
        public @Nullable List<Line> log;
        public @Nullable Saving saved;

        TakenProject taken() {
            return new TakenProject(
                    given("template", template),
                    given("title", title),
                    given("theme", theme),
                    given("unit", unit),
                    given("leader", leader),
                    shares(),
                    given("start", start),
                    word(ProjectState.class, "state", state),
                    doneSteps,
                    reportedOn,
                    decidedOn,
                    liveOn,
                    endedOn,
                    points,
                    excellent,
                    shortened(Objects.requireNonNullElse(reason, "")),
                    automates,
                    Objects.requireNonNullElse(measurements, List.<Measured>of()).stream()
                            .map(Measured::measurement)
                            .toList(),
                    Objects.requireNonNullElse(log, List.<Line>of()).stream()
                            .map(Line::entry)
                            .toList(),
                    saved == null ? null : saved.saved(liveOn));
        }

        private Map<String, Integer> shares() {
            Map<String, Integer> shares = new LinkedHashMap<>();
            Objects.requireNonNullElse(members, List.<Member>of())
                    .forEach(one -> shares.put(given("staffNumber", one.staffNumber), one.share));
            return shares;
        }
    }

    List<TakenProject> taken() {
        return Objects.requireNonNullElse(projects, List.<One>of()).stream()
                .map(One::taken)
                .toList();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw Refused.at(field, "projects.refused.empty");
        }
        return value;
    }

    private static <E extends Enum<E>> E word(Class<E> type, String field, @Nullable String word) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(word)) {
                return one;
            }
        }
        throw Refused.at(field, "projects.refused.taken", Objects.requireNonNullElse(word, ""));
    }
}

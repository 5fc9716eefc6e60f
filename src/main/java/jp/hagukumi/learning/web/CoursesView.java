package jp.hagukumi.learning.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.learning.CourseState;
import jp.hagukumi.learning.MyLearning;
import jp.hagukumi.learning.Tier;
import jp.hagukumi.organization.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The catalogue: what one can learn, what of it one must. The filter stands in the URL. */
@Named
@RequestScoped
public class CoursesView {
    @Inject
    MyLearning learning;

    @Inject
    CurrentViewer viewer;

    @Inject
    Clock clock;

    @Inject
    Filter filter;

    private @Nullable List<CourseState> all;

    /**
     * What the visitor asked for; each part may be missing.
     *
     * <p>Public fields of a dependent bean keep the page's own injections few.
     */
    @Dependent
    public static class Filter {
        @Inject
        @Param
        @Nullable
        String tier;

        @Inject
        @Param
        @Nullable
        String owed;

        @Inject
        @Param
        @Nullable
        String skill;

        @Inject
        @Param
        @Nullable
        String q;
    }

    /** Courses of one tier. */
    public record Group(Tier tier, List<CourseState> courses) {}

    /** The courses that match the filter, by tier; tiers without any are left out. */
    public List<Group> groups() {
        return Arrays.stream(Tier.values())
                .map(tier -> new Group(
                        tier,
                        all().stream()
                                .filter(state -> state.course().tier() == tier && matches(state))
                                .toList()))
                .filter(group -> !group.courses().isEmpty())
                .toList();
    }

    private boolean matches(CourseState state) {
        boolean tierFits = filter.tier == null || state.course().tier().code().equals(filter.tier);
        boolean owedFits = filter.owed == null || state.mandatory();
        boolean skillFits = filter.skill == null || state.course().skills().containsKey(filter.skill);
        return tierFits && owedFits && skillFits && textFits(state);
    }

    private boolean textFits(CourseState state) {
        if (filter.q == null) {
            return true;
        }
        String wanted = filter.q.strip().toLowerCase(Locale.ROOT);
        var course = state.course();
        return (course.code() + " " + course.title().ja() + " " + course.title().en() + " "
                        + course.summary().ja() + " " + course.summary().en())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private List<CourseState> all() {
        if (all == null) {
            all = learning.all(viewer.get());
        }
        return all;
    }

    /** How many obligations are still open. */
    public long owed() {
        return all().stream().filter(state -> state.open() && state.mandatory()).count();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Skills that some course raises, in order. */
    public List<String> skills() {
        return all().stream()
                .flatMap(state -> state.course().skills().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public Tier[] tiers() {
        return Tier.values();
    }

    public @Nullable String getTier() {
        return filter.tier;
    }

    public boolean isOwedOnly() {
        return filter.owed != null;
    }

    public @Nullable String getSkill() {
        return filter.skill;
    }

    public @Nullable String getText() {
        return filter.q;
    }
}

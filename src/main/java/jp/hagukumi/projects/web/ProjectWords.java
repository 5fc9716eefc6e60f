package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.projects.Application;
import jp.hagukumi.projects.MeasuredMetric;
import jp.hagukumi.projects.Measurement;
import jp.hagukumi.projects.ProjectState;
import jp.hagukumi.projects.ProjectTemplates;
import jp.hagukumi.projects.SeenProject;
import jp.hagukumi.projects.rules.Fit;
import jp.hagukumi.projects.rules.Metric;
import jp.hagukumi.projects.rules.MetricRule;
import jp.hagukumi.projects.rules.Outcome;
import jp.hagukumi.skills.Skill;
import jp.hagukumi.skills.Skills;
import org.jspecify.annotations.Nullable;

/** Projects in words. */
@Named
@RequestScoped
public class ProjectWords {
    @Inject
    ProjectTemplates templates;

    @Inject
    Skills skills;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    public String state(ProjectState state) {
        return texts.of("projects.state." + state);
    }

    /** Kind of the tag that shows the state. */
    public String tag(ProjectState state) {
        return switch (state) {
            case PASSED, LIVE, CLOSED -> "ok";
            case RETURNED -> "warn";
            case FAILED, STOPPED -> "bad";
            case REPORTED, IN_REVIEW -> "info";
            default -> "";
        };
    }

    public String applicationTag(Application.State state) {
        return switch (state) {
            case SELECTED -> "ok";
            case SUBMITTED -> "info";
            case DECLINED, WITHDRAWN -> "";
        };
    }

    /** Title of a template as it is now. */
    public String template(String code) {
        return templates.find(code).map(one -> in(one.title())).orElse(code);
    }

    /** What a project was made from. */
    public String template(String code, int version) {
        return templates.find(code, version).map(one -> in(one.title())).orElse(code);
    }

    /** What came of it so far: the first primary metric that was measured twice, else what comes next. */
    public String answer(SeenProject seen) {
        return seen.metrics().stream()
                .filter(one -> one.metric().primary() && one.before() != null && one.after() != null)
                .map(this::answer)
                .collect(Collectors.joining(" "));
    }

    private String answer(MeasuredMetric one) {
        Metric metric = one.metric();
        String unit = in(metric.unit());
        String told = one.met().map(met -> met ? "met" : "unmet").orElse("plain");
        return texts.of(
                "projects.answer." + told,
                in(metric.title()),
                amount(one.before()) + unit,
                amount(one.after()) + unit,
                target(one));
    }

    /** The figure that was measured, one decimal at most. */
    public String amount(@Nullable Measurement measurement) {
        return measurement == null ? "" : figure(measurement.amount());
    }

    /** With separators, one decimal at most. */
    public String figure(BigDecimal figure) {
        return String.format(Locale.ROOT, "%,.1f", MetricRule.shown(figure)).replaceFirst("\\.0$", "");
    }

    /** Change in percent with its sign; empty where it can't be said. */
    public String change(MeasuredMetric one) {
        return one.change()
                .map(change -> (change.signum() > 0 ? "+" : "") + figure(change) + "%")
                .orElse("");
    }

    /** What is to be reached; empty where nobody has set it. */
    public String target(MeasuredMetric one) {
        Metric.Target target = one.target();
        if (target == null) {
            return "";
        }
        String value = figure(BigDecimal.valueOf(target.value()).abs());
        return switch (target.kind()) {
            case CHANGE_PERCENT ->
                texts.of(target.value() < 0 ? "projects.target.fall" : "projects.target.rise", value);
            case AT_LEAST ->
                texts.of("projects.target.atLeast", value + in(one.metric().unit()));
            case AT_MOST ->
                texts.of("projects.target.atMost", value + in(one.metric().unit()));
        };
    }

    /** Skills with the levels they ask for: 利用者調査 1、業務可視化 2. */
    public String skills(Map<String, Integer> levels) {
        return levels.entrySet().stream()
                .map(entry -> skill(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(texts.of("projects.comma")));
    }

    /** What somebody lacks of the minimum: 利用者調査 +1. */
    public String lacks(Fit fit) {
        return fit.missing().entrySet().stream()
                .map(entry -> skill(entry.getKey()) + " +" + entry.getValue())
                .collect(Collectors.joining(texts.of("projects.comma")));
    }

    /** Name of a skill. */
    public String skill(String code) {
        return skills.frameworkOf(viewer.municipalityId())
                .skill(code)
                .map(Skill::name)
                .map(this::in)
                .orElse(code);
    }

    /** How a review stands. */
    public String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Waiting waiting) {
            return texts.of("projects.outcome.waiting", waiting.missing());
        }
        if (outcome instanceof Outcome.Talk talk) {
            return texts.of(talk.zero() ? "projects.outcome.zero" : "projects.outcome.talk", figure(talk.spread()));
        }
        if (outcome instanceof Outcome.Passed passed) {
            return texts.of(
                    passed.excellent() ? "projects.outcome.excellent" : "projects.outcome.passed",
                    figure(passed.points()));
        }
        Outcome.Failed failed = (Outcome.Failed) outcome;
        return texts.of(
                failed.zero() ? "projects.outcome.failedZero" : "projects.outcome.failed", figure(failed.points()));
    }

    /** In the language of the page. */
    public String in(Localized text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return text.in(
                faces == null || faces.getViewRoot() == null
                        ? Locale.JAPANESE
                        : faces.getViewRoot().getLocale());
    }
}

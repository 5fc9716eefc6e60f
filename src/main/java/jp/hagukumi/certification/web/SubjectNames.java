package jp.hagukumi.certification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.hagukumi.activity.CourseRecords;
import jp.hagukumi.certification.Stages;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skill;
import jp.hagukumi.skills.Skills;

/** What the codes in requirements are called, in the reader's language. */
@Named
@ApplicationScoped
public class SubjectNames {
    @Inject
    CourseRecords courses;

    @Inject
    Skills skills;

    @Inject
    Stages stages;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** The one that was found; where none was, all that would do. */
    String of(Requirement.Kind kind, String found, List<String> subjects) {
        return (found.isEmpty() ? subjects : List.of(found))
                .stream().map(code -> name(kind, code)).collect(Collectors.joining(comma()));
    }

    private String name(Requirement.Kind kind, String code) {
        return switch (kind) {
            case COURSE_CURRENT, COURSE_DONE, TEST -> course(code);
            case PROFILE ->
                skills.profile(code).map(RoleProfile::name).map(this::in).orElse(code);
            case SKILL -> skills.skill(code).map(Skill::name).map(this::in).orElse(code);
            case STAGE -> stage(code);
            case PROJECT, PROPOSAL, CLAIM, MANDATORY_DUE -> texts.of("certification.subject." + kind + "." + code);
            default -> code;
        };
    }

    String course(String code) {
        return courses.title(code).map(this::in).orElse(code);
    }

    /** Of a stage, by the rule in force. */
    public String stage(String code) {
        return stages.on(LocalDate.now(clock))
                .stage(code)
                .map(stage -> in(stage.name()))
                .orElse(code);
    }

    /** Between the items of a list. */
    String comma() {
        return texts.of("certification.comma");
    }

    private String in(Localized name) {
        return name.in(locale());
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.JAPANESE
                : faces.getViewRoot().getLocale();
    }
}

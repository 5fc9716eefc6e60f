package jp.hagukumi.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.assessment.QuestionKind;
import jp.hagukumi.assessment.TestResult;
import jp.hagukumi.assessment.TestResult.QuestionResult;
import jp.hagukumi.assessment.TestResults;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.skills.Skills;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /learning/result/{attempt}}: passed or not, by skill, and each question explained. */
@Named
@RequestScoped
public class ResultView {
    @Inject
    @Param(pathIndex = 0)
    String attempt;

    @Inject
    TestResults results;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    Skills skills;

    private @Nullable TestResult result;

    /** Called before anything is written; an open attempt leads back to its questions. */
    public void open() {
        long id = PathId.of(attempt);
        result = results.result(viewer, id).orElse(null);
        if (result == null) {
            Faces.redirect("learning/test/%s", id);
        }
    }

    public TestResult getResult() {
        if (result == null) {
            throw new NotVisible("attempt " + attempt);
        }
        return result;
    }

    public String getTitle() {
        return getResult().title().in(locale());
    }

    /** The lines of an answer in words. */
    public List<String> words(QuestionResult question, List<String> lines) {
        return question.kind() == QuestionKind.TRUE_FALSE
                ? lines.stream()
                        .map(line -> texts.of("assessment.answer." + line))
                        .toList()
                : lines;
    }

    /** Name of a skill. */
    public String skillName(String code) {
        return skills.frameworkOf(viewer.municipalityId())
                .skill(code)
                .map(skill -> skill.name().in(locale()))
                .orElse(code);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}

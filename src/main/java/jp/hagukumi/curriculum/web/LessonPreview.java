package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.curriculum.Material;
import jp.hagukumi.curriculum.rules.Typed;
import jp.hagukumi.learning.web.CourseFileAddresses;
import jp.hagukumi.platform.content.LessonHtml;
import org.omnifaces.util.Faces;

/** A lesson as learners will read it, whatever was typed: rendered as the page of the lesson is, and as safe. */
@Named
@RequestScoped
public class LessonPreview {
    @Inject
    LessonHtml html;

    /** Empty for a text that no renderer should be given. */
    public String of(Material material, String markdown) {
        boolean tooMuch = Typed.tooLong(markdown) || Typed.tooDeep(markdown);
        return tooMuch
                ? ""
                : html.render(markdown, new CourseFileAddresses(Faces.getRequestContextPath(), material.course()));
    }
}

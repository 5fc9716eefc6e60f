package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.learning.Catalogue;

/** The title of a course in the reader's language: {@code #{courseNames.of(code)}}. */
@Named
@ApplicationScoped
public class CourseNames {
    @Inject
    Catalogue catalogue;

    /** The title, or the code where the catalogue no longer holds the course. */
    public String of(String code) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return catalogue.course(code).map(course -> course.title().in(locale)).orElse(code);
    }
}

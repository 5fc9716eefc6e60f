package jp.hagukumi.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import jp.hagukumi.learning.Consents;
import jp.hagukumi.learning.Course;
import org.omnifaces.util.Faces;

/** The consent part of the course page. */
@Named
@RequestScoped
public class ConsentView {
    @Inject
    OpenCourse open;

    @Inject
    Consents consents;

    private boolean agreed;

    /** Keeps the consent where the box is ticked; the page shows at the field when it is not. */
    public void give() throws IOException {
        Course course = open.state().course();
        if (agreed && course.consent() != null) {
            consents.give(open.viewer(), course, course.consent().version());
        }
        Faces.redirect("learning/course/%s", course.code());
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}

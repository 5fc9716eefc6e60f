package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.hagukumi.activity.SubjectTitle;
import jp.hagukumi.platform.Localized;

/** Names the courses that were completed. */
@ApplicationScoped
public class CourseTitle implements SubjectTitle {
    @Inject
    Catalogue catalogue;

    @Override
    public String activity() {
        return "CourseCompleted";
    }

    @Override
    public Optional<Localized> title(String subjectCode, int subjectVersion) {
        return catalogue
                .course(subjectCode, subjectVersion)
                .or(() -> catalogue.course(subjectCode))
                .map(Course::title);
    }
}

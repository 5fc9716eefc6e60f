package jp.hagukumi.learning.web;

import java.util.Optional;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.CourseTemplate;
import jp.hagukumi.platform.content.Figure;
import jp.hagukumi.platform.content.LessonFiles;

/** Where {@link CourseFileServlet} delivers the files of a course; a figure is named with its hash and may so be kept. */
public final class CourseFileAddresses implements LessonFiles {
    private final String base;
    private final Course course;

    public CourseFileAddresses(String contextPath, Course course) {
        this.base = contextPath + CourseFileServlet.PATH + "/" + course.code() + "/" + course.version() + "/";
        this.course = course;
    }

    @Override
    public Optional<Figure> figure(String file) {
        return course.figures().stream()
                .filter(figure -> figure.file().equals(file))
                .findFirst();
    }

    @Override
    public Optional<String> address(String file) {
        return figure(file).map(figure -> base + file + "?v=" + figure.hash()).or(() -> template(file)
                .map(template -> base + file));
    }

    Optional<CourseTemplate> template(String file) {
        return course.templates().stream()
                .filter(template -> template.file().equals(file))
                .findFirst();
    }
}

package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.content.Definitions;

/** The courses there are. */
@ApplicationScoped
public class Catalogue {
    @Inject
    Definitions definitions;

    /** All courses in their present version, by tier and code. */
    public List<Course> courses() {
        return definitions.all(Course.class).stream()
                .sorted(Comparator.comparing(Course::tier).thenComparing(Course::code))
                .toList();
    }

    public Optional<Course> course(String code) {
        return definitions.find(Course.class, code);
    }

    /** All courses as a municipality teaches them now, by tier and code. */
    public List<Course> coursesOf(long municipalityId) {
        return definitions.allOf(municipalityId, Course.class).stream()
                .sorted(Comparator.comparing(Course::tier).thenComparing(Course::code))
                .toList();
    }

    /** A course as a municipality teaches it now: ours, or in the version that it has published itself. */
    public Optional<Course> courseOf(long municipalityId, String code) {
        return definitions.findOf(municipalityId, Course.class, code);
    }

    /** A course in a version, which must not be another municipality's own. */
    public Optional<Course> courseOf(long municipalityId, String code, int version) {
        return definitions.isFor(municipalityId, Course.class, code, version)
                ? course(code, version)
                : Optional.empty();
    }

    /** A course in the version in which somebody took it. */
    public Optional<Course> course(String code, int version) {
        return definitions.find(Course.class, code, version);
    }
}

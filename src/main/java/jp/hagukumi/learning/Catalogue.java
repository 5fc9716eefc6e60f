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

    /** A course in the version in which somebody took it. */
    public Optional<Course> course(String code, int version) {
        return definitions.find(Course.class, code, version);
    }
}

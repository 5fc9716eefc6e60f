package jp.hagukumi.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.hagukumi.assessment.TestBank;
import jp.hagukumi.learning.Catalogue;

/** Courses with their tests. */
@ApplicationScoped
public class Materials {
    @Inject
    Catalogue catalogue;

    @Inject
    TestBank tests;

    /** As it is shipped now. */
    public Optional<Material> shipped(String course) {
        return catalogue
                .course(course)
                .map(one -> new Material(
                        one,
                        Optional.ofNullable(one.test())
                                .flatMap(test -> tests.test(test.assessment()))
                                .orElse(null)));
    }

    /** As the municipality teaches it now. */
    public Optional<Material> inForce(long municipalityId, String course) {
        return catalogue
                .courseOf(municipalityId, course)
                .map(one -> new Material(
                        one,
                        Optional.ofNullable(one.test())
                                .flatMap(test -> tests.testOf(municipalityId, test.assessment()))
                                .orElse(null)));
    }
}

package jp.hagukumi.curriculum;

import java.util.Optional;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.platform.Refused;

/** Whether a test made of shipped and own questions can still be drawn. */
final class OwnTests {
    private OwnTests() {}

    /** The first part of the blueprint that has fewer questions of its skill than it draws; empty where all have enough. */
    static Optional<TestDefinition.Draw> missing(TestDefinition test) {
        return test.blueprint().stream()
                .filter(part -> held(test, part) < part.count())
                .findFirst();
    }

    /** Throws {@link Refused} where learners could not begin the test. */
    static void check(TestDefinition test) {
        missing(test).ifPresent(part -> {
            throw new Refused("curriculum.refused.tooFew", part.skill(), part.count(), held(test, part));
        });
    }

    private static int held(TestDefinition test, TestDefinition.Draw part) {
        return (int) test.questions().stream()
                .filter(question -> question.skill().equals(part.skill()))
                .count();
    }
}

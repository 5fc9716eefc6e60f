package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.content.Definitions;

/** The tests and their banks, with the right answers: never to be sent to a browser as they are. */
@ApplicationScoped
public class TestBank {
    @Inject
    Definitions definitions;

    public List<TestDefinition> tests() {
        return definitions.all(TestDefinition.class);
    }

    public Optional<TestDefinition> test(String code) {
        return definitions.find(TestDefinition.class, code);
    }

    /** All tests as a municipality gives them now. */
    public List<TestDefinition> testsOf(long municipalityId) {
        return definitions.allOf(municipalityId, TestDefinition.class);
    }

    /** A test as a municipality gives it now: ours, or in the version that it has published itself. */
    public Optional<TestDefinition> testOf(long municipalityId, String code) {
        return definitions.findOf(municipalityId, TestDefinition.class, code);
    }

    /** A test in the version in which somebody took it. */
    public Optional<TestDefinition> test(String code, int version) {
        return definitions.find(TestDefinition.class, code, version);
    }
}

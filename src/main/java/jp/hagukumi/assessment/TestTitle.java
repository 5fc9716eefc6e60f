package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.hagukumi.activity.SubjectTitle;
import jp.hagukumi.platform.Localized;

/** Names the tests that were passed. */
@ApplicationScoped
public class TestTitle implements SubjectTitle {
    @Inject
    TestBank bank;

    @Override
    public String activity() {
        return "TestPassed";
    }

    @Override
    public Optional<Localized> title(String subjectCode, int subjectVersion) {
        return bank.test(subjectCode, subjectVersion)
                .or(() -> bank.test(subjectCode))
                .map(TestDefinition::title);
    }
}

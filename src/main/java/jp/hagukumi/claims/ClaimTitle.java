package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.hagukumi.activity.SubjectTitle;
import jp.hagukumi.platform.Localized;

/** Names what was claimed. */
@ApplicationScoped
public class ClaimTitle implements SubjectTitle {
    @Inject
    ClaimRules rules;

    @Override
    public String activity() {
        return "ClaimApproved";
    }

    @Override
    public Optional<Localized> title(String subjectCode, int subjectVersion) {
        return rules.title(subjectCode, subjectVersion);
    }
}

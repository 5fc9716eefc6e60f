package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.skills.Raises;

/** The skill levels that a qualification grants, by the rules of the claim. */
@ApplicationScoped
public class ClaimRaises implements Raises {
    @Inject
    ClaimRules rules;

    @Override
    public String activity() {
        return "ClaimApproved";
    }

    @Override
    public Map<String, Integer> levels(String code, int version) {
        return rules.subject(code, version).map(ClaimRule.Subject::skills).orElse(Map.of());
    }

    @Override
    public String told() {
        return "claims.evidence.of";
    }

    @Override
    public Optional<Localized> title(String code, int version) {
        return rules.title(code, version);
    }
}

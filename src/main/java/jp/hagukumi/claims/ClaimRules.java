package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.content.Definitions;

/** The rules of claims that come with the content. */
@ApplicationScoped
public class ClaimRules {
    @Inject
    Definitions definitions;

    /** The set in force on a day: the latest that has begun, else the first. */
    public ClaimRuleSet on(LocalDate day) {
        List<ClaimRuleSet> all = definitions.all(ClaimRuleSet.class);
        return all.stream()
                .filter(set -> !set.validFrom().isAfter(day))
                .max(Comparator.comparing(ClaimRuleSet::validFrom))
                .or(() -> all.stream().min(Comparator.comparing(ClaimRuleSet::validFrom)))
                .orElse(new ClaimRuleSet(day, List.of()));
    }

    /** The set of a version; empty where nobody knows it any more. */
    public Optional<ClaimRuleSet> version(int version) {
        return definitions.all(ClaimRuleSet.class).stream()
                .filter(set -> set.version() == version)
                .findFirst();
    }

    /** The rule that a claim keeps to. */
    public Optional<ClaimRule> of(Claim claim) {
        return version(claim.rules()).flatMap(set -> set.of(claim.kind()));
    }

    /** A subject of any kind in a version. */
    public Optional<ClaimRule.Subject> subject(String code, int version) {
        return version(version).stream()
                .flatMap(set -> set.kinds().stream())
                .flatMap(rule -> rule.subject(code).stream())
                .findFirst();
    }

    /** What a code of a fact is called: a subject, or the kind where it stands in no list. */
    public Optional<Localized> title(String code, int version) {
        return subject(code, version).map(ClaimRule.Subject::name).or(() -> version(version).stream()
                .flatMap(set -> set.kinds().stream())
                .filter(rule -> rule.freeCode().equals(code))
                .map(ClaimRule::name)
                .findFirst());
    }
}

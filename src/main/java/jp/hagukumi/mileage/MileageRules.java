package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.mileage.rules.Fact;
import jp.hagukumi.mileage.rules.RuleSet;
import jp.hagukumi.platform.content.Definitions;

/** The rules that come with the content. */
@ApplicationScoped
public class MileageRules {
    private static final Set<String> OWN = Set.of(Fact.REWARD_TAKEN, Fact.POINTS_LAPSED);

    @Inject
    Definitions definitions;

    /** All sets, those to come included. */
    public List<RuleSet> all() {
        return definitions.all(RuleSet.class);
    }

    /** The set that counts facts of a day; empty where none looks back so far. */
    public Optional<RuleSet> on(LocalDate day) {
        return RuleSet.on(all(), day);
    }

    /** Whether facts of a kind may be booked. */
    boolean knows(String kind) {
        return OWN.contains(kind) || all().stream().anyMatch(set -> set.knows(kind));
    }
}

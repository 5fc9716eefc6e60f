package jp.hagukumi.attainment.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.hagukumi.activity.Activity;

/**
 * What some facts about one person change in their evidence. It does not matter how a history is cut into pieces: change
 * after change comes to the same as one of everything.
 *
 * @param gained what is added after that
 * @param withdrawn source keys of the facts whose evidence goes first
 */
public record EvidenceChange(List<Evidence> gained, Set<String> withdrawn) {

    /**
     * The change that follows from facts in the order they were recorded.
     *
     * @param raised what a completed course says
     */
    public static EvidenceChange of(List<Activity> facts, Function<Activity, EvidenceRule.Raised> raised) {
        List<Evidence> gained = new ArrayList<>();
        Set<String> withdrawn = new HashSet<>();
        for (Activity fact : facts) {
            String back = fact.withdraws();
            if (!back.isEmpty()) {
                withdrawn.add(back);
                gained.removeIf(evidence -> evidence.fact().equals(back));
            }
            gained.addAll(EvidenceRule.of(fact, raised));
        }
        return new EvidenceChange(gained, withdrawn);
    }

    public boolean isEmpty() {
        return gained.isEmpty() && withdrawn.isEmpty();
    }
}

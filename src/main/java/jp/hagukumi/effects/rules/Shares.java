package jp.hagukumi.effects.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the credit for something is divided among people, in whole percent. */
public final class Shares {
    private static final int WHOLE = 100;

    private Shares() {}

    /** Alike; what can't be divided goes to the first ones. */
    public static Map<Long, Integer> alike(List<Long> people) {
        Map<Long, Integer> shares = new LinkedHashMap<>();
        int rest = people.isEmpty() ? 0 : WHOLE % people.size();
        for (Long person : people) {
            shares.put(person, WHOLE / people.size() + (shares.size() < rest ? 1 : 0));
        }
        return shares;
    }

    /** Whether they are all positive and make a whole. */
    public static boolean areWhole(Collection<Integer> shares) {
        return shares.stream().allMatch(share -> share > 0)
                && shares.stream().mapToInt(Integer::intValue).sum() == WHOLE;
    }
}

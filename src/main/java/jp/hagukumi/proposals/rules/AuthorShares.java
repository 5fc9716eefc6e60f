package jp.hagukumi.proposals.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.effects.rules.Shares;

/** Who has which part in a proposal. */
public final class AuthorShares {
    private static final int WHOLE = 100;

    private AuthorShares() {}

    /**
     * The first author has what the others leave; without any number all have the same.
     *
     * @param others share by person, 0 where none was given; never the first author
     * @return empty where they can't make a whole
     */
    public static Optional<Map<Long, Integer>> of(long first, Map<Long, Integer> others) {
        if (others.values().stream().allMatch(share -> share == 0)) {
            List<Long> all = new ArrayList<>(List.of(first));
            all.addAll(others.keySet());
            return Optional.of(Shares.alike(all));
        }
        Map<Long, Integer> shares = new LinkedHashMap<>();
        int rest = WHOLE - others.values().stream().mapToInt(Integer::intValue).sum();
        shares.put(first, rest);
        shares.putAll(others);
        return Shares.areWhole(shares.values()) ? Optional.of(shares) : Optional.empty();
    }
}

package jp.hagukumi.attainment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfile;

/**
 * The roster of a day and what has been counted of it; counted again where the roster, anybody's levels, the skills or what
 * the profiles ask for are others.
 */
record CountedDay(
        RosterDay roster, Object levels, Framework framework, List<RoleProfile> profiles, Map<Object, Object> results) {
    private static final int MOST = 50;
    private static final long RESULTS = 1L << 20;

    static CountedDay of(RosterDay roster, Object levels, Framework framework, List<RoleProfile> profiles) {
        return new CountedDay(roster, levels, framework, profiles, new ConcurrentHashMap<>());
    }

    @SuppressWarnings("ReferenceEquality") // definitions are immutable and made anew where they change
    boolean isOf(long turn, Object nowLevels, Framework nowFramework, List<RoleProfile> nowProfiles) {
        return roster.turn() == turn && levels == nowLevels && framework == nowFramework && profiles == nowProfiles;
    }

    /** What was counted for the same question before; at most {@value #MOST} answers are kept. */
    <K, V> V result(Class<V> kind, K question, Function<K, V> count) {
        Object known = results.get(question);
        if (known == null) {
            if (results.size() >= MOST) {
                results.clear();
            }
            known = count.apply(question);
            results.put(question, known);
        }
        return kind.cast(known);
    }

    long bytes() {
        return roster.bytes() + RESULTS;
    }
}

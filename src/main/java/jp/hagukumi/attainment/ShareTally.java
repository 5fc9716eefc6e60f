package jp.hagukumi.attainment;

import java.util.List;
import jp.hagukumi.attainment.rules.Coverage;
import jp.hagukumi.attainment.rules.Disclosure;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfile;

/** Counts person by person who reaches {@link SkillShare#COVERAGE} percent of the profile. */
final class ShareTally {
    private final List<Asked> asked;
    private int reached;
    private int people;
    private int unmeasured;
    private int excluded;

    private record Asked(int slot, int level) {}

    ShareTally(Framework framework, List<RoleProfile> profiles) {
        SkillSlots slots = SkillSlots.of(framework, profiles);
        RoleProfile everybody = profiles.stream()
                .filter(profile -> profile.code().equals(SkillShare.PROFILE))
                .findFirst()
                .orElseThrow();
        this.asked = everybody.levels().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Asked(slots.slot(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Counts somebody beside the rest. */
    void exclude() {
        excluded++;
    }

    /** @param at where the test values begin in {@code words} */
    void add(long[] words, int at) {
        people++;
        unmeasured += SkillSlots.isAnythingKnown(words, at) ? 0 : 1;
        int enough = 0;
        for (Asked one : asked) {
            enough += SkillSlots.level(words, at, one.slot()) >= one.level() ? 1 : 0;
        }
        reached += new Coverage(enough, asked.size(), 0).isAtLeast(SkillShare.COVERAGE) ? 1 : 0;
    }

    /** How many were counted. */
    int people() {
        return people;
    }

    SkillShare result(Disclosure disclosure) {
        return SkillShare.of(reached, people, unmeasured, excluded, disclosure);
    }
}

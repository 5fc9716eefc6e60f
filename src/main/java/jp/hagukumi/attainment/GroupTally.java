package jp.hagukumi.attainment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.rules.Disclosure;
import jp.hagukumi.attainment.rules.Distribution;
import jp.hagukumi.attainment.rules.Requirement;
import jp.hagukumi.attainment.rules.Spread;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skill;

/** Adds up a group person by person, against what postings and appointments ask of each. */
final class GroupTally {
    /** Unmeasured, and the levels 0 to 4. */
    private static final int CELLS = 6;

    private final Framework framework;
    private final List<RoleProfile> profiles;
    private final int[] slots;
    private final Map<Alike, int[]> cells = new HashMap<>();
    private int people;
    private int excluded;
    private int unmeasured;

    /** People of whom the same is asked. */
    private record Alike(int grade, String appointed) {}

    GroupTally(Framework framework, List<RoleProfile> profiles) {
        this.framework = framework;
        this.profiles = profiles;
        SkillSlots known = SkillSlots.of(framework, profiles);
        this.slots = framework.skills().stream()
                .map(Skill::code)
                .mapToInt(known::slot)
                .toArray();
    }

    /** Counts somebody beside the rest. */
    void exclude() {
        excluded++;
    }

    /**
     * Counts somebody.
     *
     * @param appointed codes of the profiles they are appointed to with one blank between, empty: none
     * @param at where the value that is counted begins in {@code words}
     */
    void add(int grade, String appointed, long[] words, int at) {
        people++;
        unmeasured += SkillSlots.isAnythingKnown(words, at) ? 0 : 1;
        int[] counts = cells.computeIfAbsent(new Alike(grade, appointed), key -> new int[slots.length * CELLS]);
        for (int i = 0; i < slots.length; i++) {
            counts[i * CELLS + SkillSlots.level(words, at, slots[i]) + 1]++;
        }
    }

    private Map<String, Integer> required(Alike alike) {
        Grade grade = Grade.ofRank(alike.grade());
        List<String> appointed = List.of(alike.appointed().split(" "));
        return Requirement.of(profiles.stream()
                .filter(profile -> profile.isAskedOf(grade) || appointed.contains(profile.code()))
                .map(RoleProfile::levels)
                .toList());
    }

    /** How many were added. */
    int people() {
        return people;
    }

    GroupSkills result(PeopleOfDay day, MapFilter filter, Disclosure disclosure) {
        Map<String, Distribution.Counter> counters = new LinkedHashMap<>();
        framework.skills().forEach(skill -> counters.put(skill.code(), new Distribution.Counter()));
        cells.forEach((alike, counts) -> add(counters, required(alike), counts));
        Map<String, Spread> spreads = new LinkedHashMap<>();
        counters.forEach((skill, counter) -> spreads.put(skill, Spread.of(counter.result(), disclosure)));
        return new GroupSkills(
                day.day(), filter, framework, people, excluded, disclosure, disclosure.count(unmeasured), spreads);
    }

    private static void add(Map<String, Distribution.Counter> counters, Map<String, Integer> required, int[] counts) {
        int cell = 0;
        for (Map.Entry<String, Distribution.Counter> skill : counters.entrySet()) {
            int asked = required.getOrDefault(skill.getKey(), 0);
            for (int level = SkillSlots.UNMEASURED; level < CELLS - 1; level++) {
                int count = counts[cell++];
                if (count > 0) {
                    skill.getValue().add(level == SkillSlots.UNMEASURED ? null : Integer.valueOf(level), asked, count);
                }
            }
        }
    }
}

package jp.hagukumi.attainment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.rules.Disclosure;
import jp.hagukumi.attainment.rules.Distribution;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.attainment.rules.Requirement;
import jp.hagukumi.attainment.rules.Spread;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfile;

/** Adds up a group, several people alike at a time, against what postings and appointments ask of them. */
final class GroupTally {
    private final Framework framework;
    private final List<RoleProfile> profiles;
    private final Map<String, Map<String, Integer>> required = new HashMap<>();
    private final Map<String, Distribution.Counter> counters = new LinkedHashMap<>();
    private int people;
    private int excluded;
    private int unmeasured;

    GroupTally(Framework framework, List<RoleProfile> profiles) {
        this.framework = framework;
        this.profiles = profiles;
        framework.skills().forEach(skill -> counters.put(skill.code(), new Distribution.Counter()));
    }

    /** Counts people beside the rest. */
    void exclude(int count) {
        excluded += count;
    }

    /** @param appointed codes of the profiles they are appointed to with one blank between, empty: none */
    void add(Grade grade, String appointed, Levels levels, int count) {
        people += count;
        unmeasured += levels.bySkill().isEmpty() ? count : 0;
        Map<String, Integer> asked = required.computeIfAbsent(
                grade + " " + appointed, key -> required(grade, List.of(appointed.split(" "))));
        counters.forEach((skill, counter) -> counter.add(levels.of(skill), asked.getOrDefault(skill, 0), count));
    }

    private Map<String, Integer> required(Grade grade, List<String> appointed) {
        return Requirement.of(profiles.stream()
                .filter(profile -> profile.isAskedOf(grade) || appointed.contains(profile.code()))
                .map(RoleProfile::levels)
                .toList());
    }

    /** How many were added. */
    int people() {
        return people;
    }

    GroupSkills result(LocalDate day, MapFilter filter, Disclosure disclosure) {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        counters.forEach((skill, counter) -> spreads.put(skill, Spread.of(counter.result(), disclosure)));
        return new GroupSkills(
                day, filter, framework, people, excluded, disclosure, disclosure.count(unmeasured), spreads);
    }
}

package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.rules.Coverage;
import jp.hagukumi.attainment.rules.Disclosure;
import jp.hagukumi.attainment.rules.Distribution;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.attainment.rules.Requirement;
import jp.hagukumi.attainment.rules.Spread;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;

/** Maps of many counted by one statement over roster and levels, with nothing kept: what every map has to be equal to. */
@ApplicationScoped
@Transactional
public class MapsByStatement {
    private static final String PEOPLE = "select r.grade, case when " + Roster.absentOn("r", "?2")
            + " then 1 else 0 end as away, coalesce(s.%s, '') as levels, count(*),"
            + " coalesce((select group_concat(c.profile separator ' ') from skill_profile_choice c"
            + " where c.municipality_id = ?1 and c.person_id = r.person_id and c.kind = 'ASSIGNED'"
            + " and c.from_on <= ?2 and c.to_on >= ?2), '') as appointed from roster r"
            + " left join skill_standing s on s.municipality_id = r.municipality_id"
            + " and s.person_id = r.person_id and s.from_on <= ?2 and s.to_on >= ?2"
            + " where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2")
            + " and r.unit_path like concat(?3, '%%') and (?4 = '' or r.occupation = ?4)"
            + " and r.grade >= ?5 and r.grade <= ?6 and (?7 = '' or r.authority = ?7)"
            + " group by r.grade, away, levels, appointed";

    private static final String HOLDERS = "select p.staff_number, s.confirmed from roster r"
            + " join skill_standing s on s.municipality_id = r.municipality_id and s.person_id = r.person_id"
            + " and s.from_on <= ?2 and s.to_on >= ?2"
            + " join person p on p.municipality_id = r.municipality_id and p.id = r.person_id"
            + " where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2")
            + " and concat(' ', s.confirmed) regexp ?3 order by p.staff_number";

    private static final int ALL = 99;

    @PersistenceContext
    EntityManager em;

    @Inject
    Skills skills;

    /** For a viewer who may know the names. */
    GroupSkills of(long city, String authority, MapFilter filter, LocalDate day) {
        Map<String, Distribution.Counter> counters = new LinkedHashMap<>();
        skills.frameworkOf(city).skills().forEach(skill -> counters.put(skill.code(), new Distribution.Counter()));
        int people = 0;
        int excluded = 0;
        int unmeasured = 0;
        for (Object[] row : rows(city, authority, filter, filter.value(), day)) {
            int count = (int) Columns.number(row[3]);
            Levels levels = Levels.parse((String) row[2]);
            boolean away = Columns.number(row[1]) == 1;
            excluded += away ? count : 0;
            people += away ? 0 : count;
            unmeasured += !away && levels.bySkill().isEmpty() ? count : 0;
            if (!away) {
                Map<String, Integer> asked = asked(city, (int) Columns.number(row[0]), (String) row[4]);
                counters.forEach(
                        (skill, counter) -> counter.add(levels.of(skill), asked.getOrDefault(skill, 0), count));
            }
        }
        Map<String, Spread> spreads = new HashMap<>();
        counters.forEach((skill, counter) -> spreads.put(skill, Spread.of(counter.result(), Disclosure.EXACT)));
        return new GroupSkills(
                day,
                filter,
                skills.frameworkOf(city),
                people,
                excluded,
                Disclosure.EXACT,
                Disclosure.EXACT.count(unmeasured),
                spreads);
    }

    private Map<String, Integer> asked(long city, int grade, String appointed) {
        return Requirement.of(skills.profilesOf(city).stream()
                .filter(profile -> profile.isAskedOf(Grade.ofRank(grade))
                        || List.of(appointed.split(" ")).contains(profile.code()))
                .map(RoleProfile::levels)
                .toList());
    }

    SkillShare share(long city, String authority, MapFilter filter, LocalDate day) {
        Map<String, Integer> asked = skills.profilesOf(city).stream()
                .filter(profile -> profile.code().equals(SkillShare.PROFILE))
                .findFirst()
                .orElseThrow()
                .levels();
        int[] sums = new int[4];
        for (Object[] row : rows(city, authority, filter, MapFilter.Value.TESTED, day)) {
            int count = (int) Columns.number(row[3]);
            Levels levels = Levels.parse((String) row[2]);
            if (Columns.number(row[1]) == 1) {
                sums[3] += count;
            } else {
                sums[0] += Coverage.of(levels, asked).isAtLeast(SkillShare.COVERAGE) ? count : 0;
                sums[1] += count;
                sums[2] += levels.bySkill().isEmpty() ? count : 0;
            }
        }
        return SkillShare.of(sums[0], sums[1], sums[2], sums[3], Disclosure.EXACT);
    }

    /** Staff number to level. */
    Map<String, Integer> holders(long city, String skill, int level, LocalDate day) {
        List<?> rows = em.createNativeQuery(HOLDERS)
                .setParameter(1, city)
                .setParameter(2, day)
                .setParameter(3, " " + skill + ":[" + level + "-4]")
                .getResultList();
        Map<String, Integer> holders = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            holders.put(
                    (String) column[0],
                    Levels.parse((String) column[1]).bySkill().getOrDefault(skill, 0));
        }
        return holders;
    }

    private List<Object[]> rows(long city, String authority, MapFilter filter, MapFilter.Value value, LocalDate day) {
        String column = value.name().toLowerCase(java.util.Locale.ROOT);
        Query query = em.createNativeQuery(PEOPLE.formatted(column))
                .setParameter(1, city)
                .setParameter(2, day)
                .setParameter(3, filter.unitPath())
                .setParameter(4, filter.occupation())
                .setParameter(
                        5, filter.minGrade() == null ? 0 : filter.minGrade().rank())
                .setParameter(
                        6, filter.maxGrade() == null ? ALL : filter.maxGrade().rank())
                .setParameter(7, authority);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}

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
import jp.hagukumi.attainment.rules.Distribution;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.attainment.rules.Requirement;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;

/**
 * The skill map of a unit or of the whole 団体, as of any day, with one statement: people with the same grade and the same
 * levels come as one row. Against each person's profiles by posting.
 */
@ApplicationScoped
@Transactional
public class GroupSkillMaps {
    @PersistenceContext
    EntityManager em;

    @Inject
    Skills skills;

    /**
     * Throws {@link NotVisible} where the subtree is not the viewer's: HR sees the people of their 任命権者, the DX office
     * all, a supervisor the units they head.
     */
    public GroupSkills of(Viewer viewer, MapFilter filter, LocalDate day) {
        Framework framework = skills.frameworkOf(viewer.municipalityId());
        Map<Grade, Map<String, Integer>> required = required(viewer.municipalityId());
        Map<String, Distribution.Counter> counters = new LinkedHashMap<>();
        framework.skills().forEach(skill -> counters.put(skill.code(), new Distribution.Counter()));
        int people = 0;
        int excluded = 0;
        int unmeasured = 0;
        for (Object row : rows(viewer, filter, day)) {
            Object[] column = (Object[]) row;
            int count = (int) Columns.number(column[3]);
            if (Columns.number(column[1]) == 1) {
                excluded += count;
                continue;
            }
            people += count;
            Levels levels = Levels.parse((String) column[2]);
            unmeasured += levels.bySkill().isEmpty() ? count : 0;
            Map<String, Integer> asked = required.getOrDefault(Grade.ofRank((int) Columns.number(column[0])), Map.of());
            counters.forEach((skill, counter) -> counter.add(levels.of(skill), asked.getOrDefault(skill, 0), count));
        }
        Map<String, Distribution> bySkill = new LinkedHashMap<>();
        counters.forEach((skill, counter) -> bySkill.put(skill, counter.result()));
        return new GroupSkills(day, filter, framework, people, excluded, unmeasured, bySkill);
    }

    /** K04 of the same people on the same day; throws {@link NotVisible} as {@link #of} does. */
    public SkillShare share(Viewer viewer, MapFilter filter, LocalDate day) {
        Map<String, Integer> asked = skills.profilesOf(viewer.municipalityId()).stream()
                .filter(profile -> profile.code().equals(SkillShare.PROFILE))
                .findFirst()
                .orElseThrow()
                .levels();
        int reached = 0;
        int people = 0;
        int unmeasured = 0;
        int excluded = 0;
        for (Object row : rows(viewer, filter.by(MapFilter.Value.TESTED), day)) {
            Object[] column = (Object[]) row;
            int count = (int) Columns.number(column[3]);
            Levels levels = Levels.parse((String) column[2]);
            boolean away = Columns.number(column[1]) == 1;
            excluded += away ? count : 0;
            people += away ? 0 : count;
            unmeasured += !away && levels.bySkill().isEmpty() ? count : 0;
            reached += !away && Coverage.of(levels, asked).isAtLeast(SkillShare.COVERAGE) ? count : 0;
        }
        return new SkillShare(reached, people, unmeasured, excluded);
    }

    private Map<Grade, Map<String, Integer>> required(long municipalityId) {
        List<RoleProfile> profiles = skills.profilesOf(municipalityId);
        Map<Grade, Map<String, Integer>> required = new HashMap<>();
        for (Grade grade : Grade.values()) {
            required.put(
                    grade,
                    Requirement.of(profiles.stream()
                            .filter(profile -> profile.isAskedOf(grade))
                            .map(RoleProfile::levels)
                            .toList()));
        }
        return required;
    }

    private List<?> rows(Viewer viewer, MapFilter filter, LocalDate day) {
        String levels = "coalesce(" + filter.value().column() + ", '')";
        String absent = "case when " + Roster.absentOn("r", "?2") + " then 1 else 0 end";
        GroupReach reach = GroupReach.of(viewer, filter);
        Query query = em.createNativeQuery("select r.grade, " + absent + " as away, " + levels
                        + " as levels, count(*) from roster r"
                        + " left join skill_standing s on s.municipality_id = r.municipality_id"
                        + " and s.person_id = r.person_id and s.from_on <= ?2 and s.to_on >= ?2"
                        + " where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2") + reach.condition(3)
                        + " group by r.grade, away, levels")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, day);
        List<Object> parameters = reach.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 3, parameters.get(i));
        }
        return query.getResultList();
    }

    /** Whether the viewer sees any map of many at all. */
    public static boolean mayLook(Viewer viewer) {
        return viewer.has(Role.HR)
                || viewer.has(Role.DX_OFFICE)
                || !viewer.headedUnitPaths().isEmpty();
    }
}

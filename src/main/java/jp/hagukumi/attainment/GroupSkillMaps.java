package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.rules.Coverage;
import jp.hagukumi.attainment.rules.Disclosure;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.skills.Skills;

/**
 * The skill map of a unit or of the whole 団体, as of any day, with one statement: people with the same grade and the same
 * levels come as one row. Against what each person's posting and appointments ask for: the highest of all.
 */
@ApplicationScoped
@Transactional
public class GroupSkillMaps {
    private static final String APPOINTED = "select person_id, group_concat(profile order by profile separator ' ')"
            + " as profiles from skill_profile_choice where municipality_id = ?1 and kind = 'ASSIGNED'"
            + " and from_on <= ?2 and to_on >= ?2 group by person_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Skills skills;

    /**
     * Throws {@link NotVisible} where the subtree is not the viewer's: HR sees the people of their 任命権者, the DX office
     * all, a supervisor the units they head. Of people who are neither in the viewer's line nor in their charge as HR,
     * small numbers are withheld and of small groups all by level, filtered or of a past day ({@link Disclosure}).
     */
    public GroupSkills of(Viewer viewer, MapFilter filter, LocalDate day) {
        GroupTally tally =
                new GroupTally(skills.frameworkOf(viewer.municipalityId()), skills.profilesOf(viewer.municipalityId()));
        GroupReach reach = GroupReach.of(viewer, filter);
        for (Object row : rows(viewer, filter, reach, day)) {
            Object[] column = (Object[]) row;
            int count = (int) Columns.number(column[3]);
            if (Columns.number(column[1]) == 1) {
                tally.exclude(count);
            } else {
                Grade grade = Grade.ofRank((int) Columns.number(column[0]));
                tally.add(grade, (String) column[4], Levels.parse((String) column[2]), count);
            }
        }
        return tally.result(day, filter, disclosure(viewer, filter, reach, day, tally.people()));
    }

    /** K04 of the same people on the same day; throws {@link NotVisible} as {@link #of} does. */
    public SkillShare share(Viewer viewer, MapFilter filter, LocalDate day) {
        Map<String, Integer> asked = skills.profilesOf(viewer.municipalityId()).stream()
                .filter(profile -> profile.code().equals(SkillShare.PROFILE))
                .findFirst()
                .orElseThrow()
                .levels();
        GroupReach reach = GroupReach.of(viewer, filter);
        int reached = 0;
        int people = 0;
        int unmeasured = 0;
        int excluded = 0;
        for (Object row : rows(viewer, filter.by(MapFilter.Value.TESTED), reach, day)) {
            Object[] column = (Object[]) row;
            int count = (int) Columns.number(column[3]);
            Levels levels = Levels.parse((String) column[2]);
            boolean away = Columns.number(column[1]) == 1;
            excluded += away ? count : 0;
            people += away ? 0 : count;
            unmeasured += !away && levels.bySkill().isEmpty() ? count : 0;
            reached += !away && Coverage.of(levels, asked).isAtLeast(SkillShare.COVERAGE) ? count : 0;
        }
        return SkillShare.of(reached, people, unmeasured, excluded, disclosure(viewer, filter, reach, day, people));
    }

    private Disclosure disclosure(Viewer viewer, MapFilter filter, GroupReach reach, LocalDate day, int people) {
        MapFilter wide = filter.widened();
        if (!reach.isPeers() || filter.equals(wide)) {
            return Disclosure.of(reach.isPeers(), people, 0);
        }
        int all = rows(viewer, wide, GroupReach.of(viewer, wide), day).stream()
                .map(Object[].class::cast)
                .filter(row -> Columns.number(row[1]) == 0)
                .mapToInt(row -> (int) Columns.number(row[3]))
                .sum();
        return Disclosure.of(true, people, all - people);
    }

    private List<?> rows(Viewer viewer, MapFilter filter, GroupReach reach, LocalDate day) {
        String levels = "coalesce(" + filter.value().column() + ", '')";
        String absent = "case when " + Roster.absentOn("r", "?2") + " then 1 else 0 end";
        Query query = em.createNativeQuery("select r.grade, " + absent + " as away, " + levels
                        + " as levels, count(*), coalesce(c.profiles, '') as appointed from roster r"
                        + " left join skill_standing s on s.municipality_id = r.municipality_id"
                        + " and s.person_id = r.person_id and s.from_on <= ?2 and s.to_on >= ?2"
                        + " left join (" + APPOINTED + ") c on c.person_id = r.person_id"
                        + " where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2") + reach.condition(3)
                        + " group by r.grade, away, levels, appointed")
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

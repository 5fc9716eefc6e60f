package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.rules.Disclosure;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;

/**
 * The skill map of a unit or of the whole 団体, as of any day, counted of what {@link Everybody} keeps. Against what each person's
 * posting and appointments ask for: the highest of all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class GroupSkillMaps {
    private static final String APPOINTED = "select c.person_id, c.profile from skill_profile_choice c"
            + " where c.municipality_id = ?1 and c.kind = 'ASSIGNED' and c.from_on <= ?2 and c.to_on >= ?2"
            + " order by c.person_id, c.profile";

    @PersistenceContext
    EntityManager em;

    @Inject
    Everybody everybody;

    /**
     * Throws {@link NotVisible} where the subtree is not the viewer's: HR sees the people of their 任命権者, the DX office
     * all, a supervisor the units they head. Of people who are neither in the viewer's line nor in their charge as HR,
     * small numbers are withheld and of small groups all by level, filtered or of a past day ({@link Disclosure}).
     */
    public GroupSkills of(Viewer viewer, MapFilter filter, LocalDate day) {
        GroupReach reach = GroupReach.of(viewer, filter);
        PeopleOfDay people = everybody.on(viewer.municipalityId(), day);
        MapQuestion asked = new MapQuestion(reach, appointed(viewer.municipalityId(), day));
        return people.counted().result(GroupSkills.class, asked, question -> count(people, question));
    }

    /** @param appointed by person, see {@link #appointed} */
    private record MapQuestion(GroupReach reach, Map<Long, String> appointed) {}

    private static GroupSkills count(PeopleOfDay people, MapQuestion asked) {
        GroupTally tally =
                new GroupTally(people.counted().framework(), people.counted().profiles());
        MapFilter filter = asked.reach().filter();
        int on = (int) people.day().toEpochDay();
        people.in(asked.reach()).forEach(person -> {
            if (person.away()) {
                tally.exclude();
            } else {
                LevelSpans levels = people.levels(person);
                String profiles = asked.appointed().getOrDefault(person.id(), "");
                tally.add(person.grade(), profiles, levels.words(), levels.at(on, filter.value()));
            }
        });
        return tally.result(people, filter, disclosure(asked.reach(), people, tally.people()));
    }

    /** K04 of the same people on the same day; throws {@link NotVisible} as {@link #of} does. */
    public SkillShare share(Viewer viewer, MapFilter filter, LocalDate day) {
        GroupReach reach = GroupReach.of(viewer, filter);
        PeopleOfDay people = everybody.on(viewer.municipalityId(), day);
        return people.counted().result(SkillShare.class, new ShareQuestion(reach), asked -> count(people, asked));
    }

    private record ShareQuestion(GroupReach reach) {}

    private static SkillShare count(PeopleOfDay people, ShareQuestion asked) {
        ShareTally tally =
                new ShareTally(people.counted().framework(), people.counted().profiles());
        int on = (int) people.day().toEpochDay();
        people.in(asked.reach()).forEach(person -> {
            if (person.away()) {
                tally.exclude();
            } else {
                LevelSpans levels = people.levels(person);
                tally.add(levels.words(), levels.at(on, MapFilter.Value.TESTED));
            }
        });
        return tally.result(disclosure(asked.reach(), people, tally.people()));
    }

    private static Disclosure disclosure(GroupReach reach, PeopleOfDay day, int people) {
        GroupReach wide = reach.widened();
        return Disclosure.of(reach.isPeers(), people, reach.isPeers() ? day.present(wide) - people : 0);
    }

    /** Codes of the profiles that people are appointed to on the day, by person, with one blank between. */
    private Map<Long, String> appointed(long municipalityId, LocalDate day) {
        List<?> rows = em.createNativeQuery(APPOINTED)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        Map<Long, String> appointed = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            appointed.merge(Columns.number(column[0]), (String) column[1], (first, next) -> first + " " + next);
        }
        return appointed;
    }

    /** Whether the viewer sees any map of many at all. */
    public static boolean mayLook(Viewer viewer) {
        return viewer.has(Role.HR)
                || viewer.has(Role.DX_OFFICE)
                || !viewer.headedUnitPaths().isEmpty();
    }
}

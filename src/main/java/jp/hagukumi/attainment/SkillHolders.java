package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.skills.Skills;

/**
 * Who has a skill at a level or above. HR sees the names of their 任命権者, a supervisor those of the units they head; of
 * everybody else only who agreed to be found, the rest is counted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SkillHolders {
    /** The first so many are listed. */
    static final int LISTED = 200;

    private static final String NAMES = "select r.person_id, p.staff_number,"
            + " concat(p.family_name, ' ', p.given_name), u.name, r.grade from roster r"
            + " join person p on p.municipality_id = r.municipality_id and p.id = r.person_id"
            + " join unit u on u.municipality_id = r.municipality_id and u.id = r.unit_id"
            + " where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2") + " and r.unit_path like ?3"
            + " and r.person_id in (%s)"
            + " order by u.path, p.family_kana, p.given_kana, p.staff_number";

    @PersistenceContext
    EntityManager em;

    @Inject
    Skills skills;

    @Inject
    Everybody everybody;

    @Inject
    Clock clock;

    /**
     * What was found.
     *
     * @param holders highest level first, then by unit; at most {@link #LISTED}
     * @param more how many more there are whom the viewer may see by name, in a smaller unit
     * @param hidden how many more there are who did not agree to be found; withheld where they, or all
     *     who could be among them, are few
     */
    public record Found(List<SkillHolder> holders, int more, Count hidden) {}

    private record Candidate(long personId, int level, String unitPath) {}

    /**
     * Who has reached {@code level} (1–4) of the skill on the day.
     *
     * @param unitPath subtree; empty: everywhere
     * @throws NotVisible for an unknown skill, or who is neither supervisor nor of HR or the DX office
     */
    public Found of(Viewer viewer, String skill, int level, String unitPath, LocalDate day) {
        if (!GroupSkillMaps.mayLook(viewer)
                || skills.frameworkOf(viewer.municipalityId()).skill(skill).isEmpty()) {
            throw new NotVisible("holders of " + skill);
        }
        PeopleOfDay people = everybody.on(viewer.municipalityId(), day);
        Predicate<RosterDay.Person> sees = sees(viewer);
        List<Candidate> seen = new ArrayList<>();
        int hidden = 0;
        int unseen = 0;
        for (RosterDay.Person person : people.in(GroupReach.under(unitPath)).toList()) {
            boolean visible = sees.test(person);
            int own = people.confirmed(person, skill);
            unseen += visible ? 0 : 1;
            hidden += !visible && own >= level ? 1 : 0;
            if (visible && own >= level) {
                seen.add(new Candidate(person.id(), own, person.place().unitPath()));
            }
        }
        List<SkillHolder> holders = seen.isEmpty() ? List.of() : named(viewer, first(seen), unitPath, day);
        return new Found(holders, seen.size() - holders.size(), Count.coarse(hidden, unseen));
    }

    /** The first of them, and the rest of the unit of the last one: within a unit the names decide. */
    private static Map<Long, Integer> first(List<Candidate> seen) {
        seen.sort(Comparator.comparingInt(Candidate::level).reversed().thenComparing(Candidate::unitPath));
        Candidate last = seen.get(Math.min(LISTED, seen.size()) - 1);
        Map<Long, Integer> levels = new HashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            Candidate next = seen.get(i);
            if (i < LISTED || next.level() == last.level() && next.unitPath().equals(last.unitPath())) {
                levels.put(next.personId(), next.level());
            }
        }
        return levels;
    }

    private List<SkillHolder> named(Viewer viewer, Map<Long, Integer> levels, String unitPath, LocalDate day) {
        String in = levels.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(NAMES.formatted(in))
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, day)
                .setParameter(3, unitPath + "%")
                .getResultList();
        return rows.stream()
                .map(row -> holder((Object[]) row, levels))
                .sorted(Comparator.comparingInt(SkillHolder::level).reversed())
                .limit(LISTED)
                .toList();
    }

    private Predicate<RosterDay.Person> sees(Viewer viewer) {
        if (viewer.has(Role.HR) && viewer.authority().isEmpty()) {
            return person -> true;
        }
        List<?> rows = em.createNativeQuery(
                        "select c.person_id from skill_search_consent c where c.municipality_id = ?1")
                .setParameter(1, viewer.municipalityId())
                .getResultList();
        Set<Long> agreed = rows.stream().map(Columns::number).collect(Collectors.toSet());
        return person -> agreed.contains(person.id())
                || viewer.heads(person.place().unitPath())
                || viewer.has(Role.HR)
                        && viewer.authority().equals(person.place().authority());
    }

    private static SkillHolder holder(Object[] row, Map<Long, Integer> levels) {
        return new SkillHolder(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Grade.ofRank((int) Columns.number(row[4])),
                levels.getOrDefault(Columns.number(row[0]), 0));
    }

    /** Whether the viewer agreed to be found by colleagues elsewhere. */
    public boolean isFindable(Viewer viewer) {
        return Columns.number(em.createNativeQuery("select count(*) from skill_search_consent"
                                + " where municipality_id = ?1 and person_id = ?2")
                        .setParameter(1, viewer.municipalityId())
                        .setParameter(2, viewer.self())
                        .getSingleResult())
                > 0;
    }

    /** Agrees to be found, or takes that back; holds from the next search on. */
    @Transactional
    public void setFindable(Viewer viewer, boolean findable) {
        em.createNativeQuery("delete from skill_search_consent where municipality_id = ?1 and person_id = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .executeUpdate();
        if (findable) {
            em.createNativeQuery("insert into skill_search_consent (municipality_id, person_id, since)"
                            + " values (?1, ?2, ?3)")
                    .setParameter(1, viewer.municipalityId())
                    .setParameter(2, viewer.self())
                    .setParameter(3, InstantColumn.toColumn(clock.instant()))
                    .executeUpdate();
        }
    }
}

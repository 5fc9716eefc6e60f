package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.attainment.rules.Levels;
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
@Transactional
public class SkillHolders {
    private static final String HOLDERS = "select p.staff_number, concat(p.family_name, ' ', p.given_name), u.name,"
            + " r.grade, s.confirmed, r.unit_path, r.authority,"
            + " case when c.person_id is null then 0 else 1 end"
            + " from roster r"
            + " join skill_standing s on s.municipality_id = r.municipality_id and s.person_id = r.person_id"
            + " and s.from_on <= ?2 and s.to_on >= ?2"
            + " join person p on p.municipality_id = r.municipality_id and p.id = r.person_id"
            + " join unit u on u.municipality_id = r.municipality_id and u.id = r.unit_id"
            + " left join skill_search_consent c on c.municipality_id = r.municipality_id and c.person_id = r.person_id"
            + " where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2")
            + " and concat(' ', s.confirmed) regexp ?3 and (?4 = '' or r.unit_path like concat(?4, '%'))"
            + " order by u.path, p.family_kana, p.given_kana, p.staff_number";

    /** Who is there to be found at all, as many as are alike in what decides whether they are seen. */
    private static final String EVERYBODY = "select r.unit_path, r.authority,"
            + " case when c.person_id is null then 0 else 1 end as agreed, count(*)"
            + " from roster r"
            + " left join skill_search_consent c on c.municipality_id = r.municipality_id and c.person_id = r.person_id"
            + " where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2")
            + " and (?3 = '' or r.unit_path like concat(?3, '%'))"
            + " group by r.unit_path, r.authority, agreed";

    @PersistenceContext
    EntityManager em;

    @Inject
    Skills skills;

    @Inject
    Clock clock;

    /**
     * What was found.
     *
     * @param holders highest level first, then by unit
     * @param hidden how many more there are who did not agree to be found; withheld where they, or all
     *     who could be among them, are few
     */
    public record Found(List<SkillHolder> holders, Count hidden) {}

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
        Query query = em.createNativeQuery(HOLDERS)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, day)
                .setParameter(3, " " + skill + ":[" + level + "-4]")
                .setParameter(4, unitPath);
        List<SkillHolder> holders = new ArrayList<>();
        int hidden = 0;
        for (Object row : query.getResultList()) {
            Object[] column = (Object[]) row;
            if (sees(viewer, column[5], column[6], column[7])) {
                holders.add(holder(column, skill));
            } else {
                hidden++;
            }
        }
        holders.sort(Comparator.comparingInt(SkillHolder::level).reversed());
        return new Found(holders, Count.coarse(hidden, unseen(viewer, unitPath, day)));
    }

    /** How many are in post there whom the viewer does not see by name, whatever their level. */
    private int unseen(Viewer viewer, String unitPath, LocalDate day) {
        List<?> rows = em.createNativeQuery(EVERYBODY)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, day)
                .setParameter(3, unitPath)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> !sees(viewer, row[0], row[1], row[2]))
                .mapToInt(row -> (int) Columns.number(row[3]))
                .sum();
    }

    private static boolean sees(Viewer viewer, Object unitPath, Object authority, Object agreed) {
        boolean hr = viewer.has(Role.HR)
                && (viewer.authority().isEmpty() || viewer.authority().equals(authority));
        return hr || Columns.number(agreed) == 1 || viewer.heads((String) unitPath);
    }

    private static SkillHolder holder(Object[] row, String skill) {
        return new SkillHolder(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                Grade.ofRank((int) Columns.number(row[3])),
                Levels.parse((String) row[4]).bySkill().getOrDefault(skill, 0));
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

package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.rules.Evidence;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.attainment.rules.Standing;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.skills.Skills;
import org.jspecify.annotations.Nullable;

/**
 * The skill map of one person: their own, or one that the viewer may see: that of people in units they head, for HR those
 * of their 任命権者, for the DX office all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SkillMaps {
    private static final String PERSON = "select p.id, p.staff_number, p.family_name, p.given_name, p.authority,"
            + " r.unit_path, r.grade, u.name, s.confirmed, s.tested, s.self_rated, s.from_on, s.to_on"
            + " from person p"
            + " left join roster r on r.municipality_id = p.municipality_id and r.person_id = p.id and "
            + Roster.inPostOn("r", "?2")
            + " left join unit u on u.municipality_id = p.municipality_id and u.id = r.unit_id"
            + " left join skill_standing s on s.municipality_id = p.municipality_id and s.person_id = p.id"
            + " and s.from_on <= ?2 and s.to_on >= ?2"
            + " where p.municipality_id = ?1 and p.employment_type <> 'SPECIAL' and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Skills skills;

    @Inject
    ProfileChoices choices;

    /** The viewer's own map; throws {@link NotVisible} for accounts without a person. */
    public PersonSkills own(Viewer viewer, LocalDate day) {
        return person(viewer, "p.id = ?3", viewer.self(), day);
    }

    /** The map of the person with a staff number; throws {@link NotVisible} where it is not the viewer's to see. */
    public PersonSkills of(Viewer viewer, String staffNumber, LocalDate day) {
        return person(viewer, "p.staff_number = ?3", staffNumber, day);
    }

    /** The map of a person; throws {@link NotVisible} where it is not the viewer's to see. */
    public PersonSkills of(Viewer viewer, long personId, LocalDate day) {
        return person(viewer, "p.id = ?3", personId, day);
    }

    /** Everything that speaks for the person's level of one skill, expired evidence too, the newest first. */
    public List<Evidence> evidence(Viewer viewer, long personId, String skill, LocalDate day) {
        return evidence(viewer, personId, day).getOrDefault(skill, List.of());
    }

    /** The same for all skills, by their present code; evidence of retired skills is left out. */
    public Map<String, List<Evidence>> evidence(Viewer viewer, long personId, LocalDate day) {
        PersonSkills person = of(viewer, personId, day);
        Map<String, List<Evidence>> bySkill = new HashMap<>();
        new EvidenceRows(em, viewer.municipalityId())
                .of(List.of(person.personId())).getOrDefault(person.personId(), List.of()).stream()
                        .sorted(Comparator.comparing(Evidence::from).reversed().thenComparing(Evidence::fact))
                        .forEach(evidence -> person.framework()
                                .presentCode(evidence.skill())
                                .ifPresent(code -> bySkill.computeIfAbsent(code, key -> new ArrayList<>())
                                        .add(evidence)));
        return bySkill;
    }

    private PersonSkills person(Viewer viewer, String which, Object key, LocalDate day) {
        List<?> rows = em.createNativeQuery(PERSON + which)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, day)
                .setParameter(3, key)
                .getResultList();
        Object[] row = rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .filter(found -> sees(viewer, found))
                .orElseThrow(() -> new NotVisible("person " + key));
        long personId = Columns.number(row[0]);
        Grade grade = row[6] == null ? null : Grade.ofRank((int) Columns.number(row[6]));
        return new PersonSkills(
                personId,
                (String) row[1],
                row[2] + " " + row[3],
                row[7] == null ? "" : (String) row[7],
                row[5] == null ? "" : (String) row[5],
                grade,
                day,
                skills.frameworkOf(viewer.municipalityId()),
                standing(row, day),
                choices.of(viewer.municipalityId(), personId, grade, day));
    }

    private static boolean sees(Viewer viewer, Object[] row) {
        boolean own = viewer.personId() != null && viewer.personId() == Columns.number(row[0]);
        boolean hr = viewer.has(Role.HR)
                && (viewer.authority().isEmpty() || viewer.authority().equals(row[4]));
        boolean headed = row[5] != null && viewer.heads((String) row[5]);
        return own || hr || headed || viewer.has(Role.DX_OFFICE);
    }

    private static Standing standing(@Nullable Object[] row, LocalDate day) {
        if (row[8] == null || row[9] == null || row[10] == null || row[11] == null || row[12] == null) {
            return Standing.nothing(day, day);
        }
        return new Standing(
                Columns.day(row[11]),
                Columns.day(row[12]),
                Levels.parse((String) row[8]),
                Levels.parse((String) row[9]),
                Levels.parse((String) row[10]));
    }
}

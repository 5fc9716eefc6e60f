package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.LevelConfirmed;
import jp.hagukumi.activity.SelfRated;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;

/**
 * 引継ぎ: takes over a rating round that was held, or begun, in another system, with its sheets as they were filled in
 * there. The facts bear the days of then.
 */
@ApplicationScoped
@Transactional
public class RatingTakeover {
    private static final String SHEET = """
            insert into rating_sheet (id, municipality_id, round_id, person_id, state, submission, self_levels, version)
            select ?1, ?2, ?3, ?4, 'OPEN', 0, '', 0 from person p where p.municipality_id = ?2 and p.id = ?4
              and not exists (select 1 from rating_sheet s
                where s.municipality_id = ?2 and s.round_id = ?3 and s.person_id = ?4)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    RatedSkills skills;

    @Inject
    RatingOpenings openings;

    @Inject
    RatingSheetRows rows;

    @Inject
    ActivityLog log;

    /** Tells the id of the round; throws {@link Refused} where a sheet makes no sense, and then takes over nothing. */
    public long take(Viewer viewer, RatingRoundPlan plan, List<TakenSheet> sheets, Instant now) {
        viewer.require(Role.HR);
        LocalDate today = LocalDate.ofInstant(now, Days.ZONE);
        plan.check();
        sheets.forEach(sheet -> sheet.check(plan, today));
        int version = skills.presentVersion(viewer.municipalityId());
        boolean over = plan.closesOn().isBefore(today);
        RatingRoundRows rounds = new RatingRoundRows(em, viewer.municipalityId());
        long round = rounds.insert(plan, viewer.authority(), version, now);
        if (over) {
            rounds.move(round, RoundState.CLOSED, version, plan.selfUntil(), plan.closesOn());
        } else {
            openings.begin(viewer.municipalityId(), today);
        }
        Map<String, Long> people = people(viewer);
        List<Activity> told = new ArrayList<>();
        sheets.forEach(sheet -> take(viewer.municipalityId(), round, version, sheet, people, told));
        log.recordAs(viewer, told);
        return round;
    }

    private Map<String, Long> people(Viewer viewer) {
        List<?> found = em.createNativeQuery("select staff_number, id from person where municipality_id = ?1"
                        + " and employment_type <> 'SPECIAL' and (?2 = '' or authority = ?2)")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.authority())
                .getResultList();
        Map<String, Long> people = new TreeMap<>();
        for (Object row : found) {
            Object[] column = (Object[]) row;
            people.put((String) column[0], Columns.number(column[1]));
        }
        return people;
    }

    private void take(
            long municipalityId,
            long round,
            int version,
            TakenSheet taken,
            Map<String, Long> people,
            List<Activity> told) {
        long person = person(people, taken.staffNumber());
        RatingSheet sheet = sheet(municipalityId, round, person);
        rate(municipalityId, sheet, taken);
        String subject = Long.toString(round);
        if (taken.handedInOn() != null) {
            Map<String, Integer> levels = taken.self().bySkill();
            told.add(new SelfRated(municipalityId, person, subject, version, taken.handedInOn(), levels, 1));
        }
        if (taken.confirmedOn() != null) {
            confirm(municipalityId, sheet, taken, person(people, taken.confirmer()));
            Map<String, Integer> levels = taken.confirmed().bySkill();
            String confirmation = Long.toString(sheet.id());
            told.add(new LevelConfirmed(municipalityId, person, confirmation, version, taken.confirmedOn(), levels));
        }
    }

    private void rate(long municipalityId, RatingSheet sheet, TakenSheet taken) {
        taken.self().bySkill().forEach((skill, level) -> {
            RatedSkills.check(sheet, skill);
            rows.rate(municipalityId, sheet.id(), skill, level);
        });
        if (taken.handedInOn() != null) {
            rows.handIn(municipalityId, sheet.id(), taken.self(), taken.handedInOn());
        }
    }

    private void confirm(long municipalityId, RatingSheet sheet, TakenSheet taken, long confirmer) {
        taken.confirmed().bySkill().forEach((skill, level) -> {
            RatedSkills.check(sheet, skill);
            String note = taken.notes().getOrDefault(skill, "");
            rows.confirm(municipalityId, sheet.id(), new RatingAnswer(skill, null, level, note, ""));
        });
        rows.confirming(municipalityId, sheet.id(), confirmer, taken.confirmedOn());
    }

    private static long person(Map<String, Long> people, String staffNumber) {
        Long id = people.get(staffNumber);
        if (id == null) {
            throw Refused.at("sheets", "attainment.rating.refused.unknown", staffNumber);
        }
        return id;
    }

    private RatingSheet sheet(long municipalityId, long round, long person) {
        em.createNativeQuery(SHEET)
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, round)
                .setParameter(4, person)
                .executeUpdate();
        return rows.headers(municipalityId, person).stream()
                .filter(sheet -> sheet.round().id() == round)
                .findFirst()
                .orElseThrow();
    }
}

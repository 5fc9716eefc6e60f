package jp.hagukumi.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.activity.LevelConfirmed;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.activity.LevelMeasurementWithdrawn;
import jp.hagukumi.activity.Replay;
import jp.hagukumi.activity.SelfRated;
import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.attainment.rules.Disclosure;
import jp.hagukumi.attainment.rules.Evidence;
import jp.hagukumi.attainment.rules.Source;
import jp.hagukumi.attainment.rules.Spread;
import jp.hagukumi.attainment.web.Details;
import jp.hagukumi.attainment.web.PersonSkillsBody;
import jp.hagukumi.attainment.web.SkillDetail;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AttainmentsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    ActivityLog log;

    @Inject
    Replay replay;

    @Inject
    SkillMaps maps;

    @Inject
    GroupSkillMaps groups;

    @Inject
    ProfileChoices choices;

    @Inject
    Details details;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private long city;
    private long section;
    private long person;
    private long manager;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        person = town.person(city, "000001");
        manager = town.person(city, "000002");
        town.post(city, person, section, Grade.STAFF, "");
        town.post(city, manager, section, Grade.MANAGER, "課長");
    }

    @Test
    void a_completed_course_raises_its_skills_and_each_level_opens_into_its_evidence() {
        log.record(List.of(completed("B02", 90)));
        PersonSkills skills = maps.own(clerk(), DAY);
        assertThat(skills.standing().confirmed().of("F1")).isEqualTo(2);
        assertThat(skills.standing().tested().of("F1")).isEqualTo(2);
        assertThat(skills.standing().selfRated().of("F1")).isNull();
        assertThat(skills.standing().confirmed().of("A1")).isNull();
        assertThat(maps.evidence(clerk(), person, "F1", DAY)).singleElement().satisfies(evidence -> {
            assertThat(evidence.source()).isEqualTo(Source.TEST);
            assertThat(evidence.subjectCode()).isEqualTo("B02");
            assertThat(evidence.until())
                    .as("yearly: until the due day of the next 年度")
                    .isEqualTo(LocalDate.of(2027, 6, 30));
        });
    }

    @Test
    void evidence_carries_the_version_of_the_rule_by_which_it_was_worked_out() throws Exception {
        log.record(List.of(completed("B02", 90)));
        transaction.begin();
        em.createNativeQuery("update skill_evidence set rule_version = 77 where person_id = ?1 and skill = 'F1'")
                .setParameter(1, person)
                .executeUpdate();
        transaction.commit();
        assertThat(maps.evidence(clerk(), person, "F1", DAY))
                .extracting(Evidence::ruleVersion)
                .containsExactly(77);
        PersonSkills map = maps.own(clerk(), DAY);
        assertThat(details.of(clerk(), map, map.required(), "F1", Locale.JAPANESE)
                        .trail())
                .as("on the page")
                .extracting(SkillDetail.Line::ruleVersion)
                .containsExactly(77);
        assertThat(PersonSkillsBody.of(map, maps.evidence(clerk(), person, DAY)).skills().stream()
                        .filter(skill -> skill.code().equals("F1"))
                        .flatMap(skill -> skill.evidence().stream()))
                .as("for other systems")
                .extracting(PersonSkillsBody.EvidenceBody::ruleVersion)
                .containsExactly(77);
    }

    @Test
    void the_three_values_stay_apart() {
        log.record(List.of(
                new SelfRated(city, person, "1", 1, DAY, Map.of("D1", 4), 1),
                new LevelMeasured(city, person, "attempt:1", 1, DAY, Map.of("D1", 1), false),
                new LevelConfirmed(city, person, "1", 1, DAY, Map.of("D1", 3))));
        var standing = maps.own(clerk(), DAY).standing();
        assertThat(standing.selfRated().of("D1")).isEqualTo(4);
        assertThat(standing.tested().of("D1")).isEqualTo(1);
        assertThat(standing.confirmed().of("D1")).isEqualTo(3);
    }

    @Test
    void a_withdrawn_measurement_leaves_no_trace_in_the_level() {
        log.record(List.of(new LevelMeasured(city, person, "import:7", 1, DAY, Map.of("D1", 2), true)));
        log.record(List.of(new LevelMeasurementWithdrawn(city, person, "import:7", 1, DAY)));
        assertThat(maps.own(clerk(), DAY).standing().tested().of("D1")).isNull();
        assertThat(maps.evidence(clerk(), person, "D1", DAY)).isEmpty();
    }

    @Test
    void the_map_can_be_asked_as_of_any_day() {
        log.record(List.of(completed("B02", 90)));
        assertThat(maps.own(clerk(), DAY.minusDays(1)).standing().confirmed().of("F1"))
                .isNull();
        LocalDate last = LocalDate.of(2027, 6, 30);
        assertThat(maps.own(clerk(), last.plusDays(1)).standing().confirmed().of("F1"))
                .isNull();
        assertThat(maps.own(clerk(), last).standing().confirmed().of("F1")).isEqualTo(2);
    }

    @Test
    void the_highest_of_what_posting_and_appointment_ask_for_holds_and_a_wish_asks_for_nothing() {
        Viewer office = office();
        choices.assign(office, person, "R04", DAY);
        choices.wish(clerk(), "R10", DAY);
        PersonSkills skills = maps.own(clerk(), DAY);
        assertThat(skills.profiles()).extracting(held -> held.profile().code()).containsExactly("R01", "R04", "R10");
        assertThat(skills.required().get("A1")).isEqualTo(3);
        assertThat(skills.required().get("B1")).isEqualTo(2);
        choices.release(office, person, "R04", DAY);
        choices.wish(clerk(), "R05", DAY);
        assertThat(maps.own(clerk(), DAY).profiles())
                .extracting(held -> held.profile().code())
                .containsExactly("R01", "R05");
        assertThatThrownBy(() -> choices.assign(clerk(), person, "R04", DAY)).isInstanceOf(NotVisible.class);
    }

    @Test
    void only_those_concerned_see_the_map_of_another() {
        assertThat(maps.of(boss(), person, DAY).staffNumber()).isEqualTo("000001");
        assertThat(maps.of(town.hr(city), person, DAY).unitName()).isEqualTo("部署11");
        assertThatThrownBy(() -> maps.of(clerk(), manager, DAY)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> maps.of(town.hr(town.found()), person, DAY)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> groups.of(clerk(), MapFilter.everybody(), DAY)).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_group_is_counted_by_level_with_unmeasured_and_excluded_people_beside() {
        long away = town.person(city, "000003");
        town.post(city, away, section, Grade.STAFF, "");
        town.absence(city, away, "CHILDCARE", DAY.minusDays(9), DAY.plusDays(9));
        log.record(List.of(completed("B02", 90)));
        GroupSkills group = groups.of(boss(), MapFilter.everybody(), DAY);
        assertThat(group.people()).isEqualTo(2);
        assertThat(group.excluded()).isEqualTo(1);
        assertThat(group.unmeasured()).isEqualTo(Count.exact(1));
        assertThat(group.peers()).as("the own line").isFalse();
        var security = Objects.requireNonNull(group.bySkill().get("F1"));
        assertThat(security.atLevel()).extracting(Count::people).containsExactly(0, 0, 1, 0, 0);
        assertThat(security.unmeasured()).isEqualTo(Count.exact(1));
        assertThat(security.required()).isEqualTo(2);
        assertThat(security.reached()).isEqualTo(Count.exact(1));
        var managers = new MapFilter("", Grade.MANAGER, null, "", MapFilter.Value.CONFIRMED);
        assertThat(groups.of(town.hr(city), managers, DAY).people()).isEqualTo(1);
    }

    /**
     * By hand, skill A1 of three people: R01 asks all three for level 1, R03 the 課長, R04 for 3 whoever is appointed to
     * it. The clerk, appointed, has 2: one level missing; the other clerk, unmeasured and not appointed, misses one. After
     * the appointment has ended the clerk misses nothing.
     */
    @Test
    void a_group_is_held_against_what_postings_and_appointments_ask_for_the_highest_of_both() {
        long other = town.person(city, "000003");
        town.post(city, other, section, Grade.STAFF, "");
        choices.assign(office(), person, "R04", DAY.minusDays(9));
        choices.wish(town.clerk(city, other), "R10", DAY.minusDays(9));
        log.record(List.of(new LevelConfirmed(city, person, "1", 1, DAY.minusDays(9), Map.of("A1", 2))));
        var clerks = new MapFilter("", null, Grade.STAFF, "", MapFilter.Value.CONFIRMED);
        Spread appointed =
                Objects.requireNonNull(groups.of(boss(), clerks, DAY).bySkill().get("A1"));
        assertThat(appointed.required()).isEqualTo(2);
        assertThat(appointed.reached()).isEqualTo(Count.exact(0));
        assertThat(appointed.missing()).isEqualTo(1 + 1);
        choices.release(office(), person, "R04", DAY);
        Spread released =
                Objects.requireNonNull(groups.of(boss(), clerks, DAY).bySkill().get("A1"));
        assertThat(released.reached()).isEqualTo(Count.exact(1));
        assertThat(released.missing()).isEqualTo(1);
        assertThat(Objects.requireNonNull(groups.of(boss(), clerks, DAY.minusDays(1))
                                .bySkill()
                                .get("A1"))
                        .reached())
                .as("as of the day before")
                .isEqualTo(Count.exact(0));
    }

    /** By hand: R01 asks for 27 skills; 22 of 27 are 81 %, 21 are 77 %. Three people, one of them unmeasured. */
    @Test
    void k04_counts_who_reaches_eighty_percent_by_tests_of_the_last_two_years() {
        List<String> asked = maps.own(clerk(), DAY).required().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(asked).hasSize(27);
        town.post(city, town.person(city, "000003"), section, Grade.STAFF, "");
        log.record(List.of(
                new LevelMeasured(city, person, "attempt:1", 1, DAY, all(asked.subList(0, 22)), false),
                new LevelMeasured(city, manager, "attempt:2", 1, DAY, all(asked.subList(0, 21)), false)));
        Viewer hr = town.hr(city);
        assertThat(groups.share(hr, MapFilter.everybody(), DAY)).isEqualTo(SkillShare.of(1, 3, 1, 0, Disclosure.EXACT));
        assertThat(groups.share(hr, MapFilter.everybody(), DAY).percent()).hasToString("33.3");
        assertThat(groups.share(hr, MapFilter.everybody(), DAY.plusYears(2)).reached())
                .isEqualTo(Count.exact(0));
        assertThat(groups.share(hr, MapFilter.everybody(), DAY.plusYears(2)).unmeasured())
                .isEqualTo(Count.exact(3));
    }

    private static Map<String, Integer> all(List<String> skills) {
        return skills.stream().collect(Collectors.toMap(Function.identity(), skill -> 2));
    }

    @Test
    void after_random_histories_a_replay_comes_to_the_same_levels() throws Exception {
        Random random = new Random(7);
        List<Activity> told = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Activity fact = random(random, i, told);
            told.add(fact);
            log.record(List.of(fact));
        }
        List<?> evidence = evidence();
        List<?> standings = standings();
        transaction.begin();
        replay.people(city, List.of(person, manager));
        transaction.commit();
        assertThat(standings()).hasSizeGreaterThan(5).isEqualTo(standings);
        assertThat(evidence()).hasSizeGreaterThan(20).isEqualTo(evidence);
    }

    private Activity random(Random random, int i, List<Activity> told) {
        long who = random.nextBoolean() ? person : manager;
        LocalDate day = DAY.minusDays(random.nextInt(1500));
        Map<String, Integer> levels = Map.of("A" + (1 + random.nextInt(5)), random.nextInt(5));
        return switch (random.nextInt(5)) {
            case 0 -> new SelfRated(city, who, "r" + i, 1, day, levels, 1);
            case 1 -> new LevelConfirmed(city, who, "c" + i, 1, day, levels);
            case 2 -> new LevelMeasured(city, who, "attempt:" + i, 1, day, levels, false);
            case 3 ->
                new CourseCompleted(city, who, "B0" + (1 + random.nextInt(4)), 1, day, "c" + i, true, 80, 60, false);
            default ->
                told.stream()
                        .filter(LevelMeasured.class::isInstance)
                        .findFirst()
                        .<Activity>map(fact ->
                                new LevelMeasurementWithdrawn(city, fact.personId(), fact.subjectCode(), 1, DAY))
                        .orElse(new LevelConfirmed(city, who, "c" + i, 1, day, levels));
        };
    }

    private List<?> evidence() {
        return em.createNativeQuery("select concat_ws('|', person_id, skill, source, level, from_on, until_on, fact)"
                        + " from skill_evidence where municipality_id = ?1 order by 1")
                .setParameter(1, city)
                .getResultList();
    }

    private List<?> standings() {
        return em.createNativeQuery("select concat_ws('|', person_id, from_on, to_on, confirmed, tested, self_rated)"
                        + " from skill_standing where municipality_id = ?1 order by 1")
                .setParameter(1, city)
                .getResultList();
    }

    private CourseCompleted completed(String course, int percent) {
        return new CourseCompleted(city, person, course, 1, DAY, "2026", true, percent, 60, false);
    }

    private Viewer clerk() {
        return town.clerk(city, person);
    }

    private Viewer boss() {
        return town.supervisor(city, manager, section);
    }

    private Viewer office() {
        return new Viewer(
                9, city, null, "DX", "", java.util.Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", java.util.Set.of());
    }
}

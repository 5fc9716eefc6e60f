package jp.hagukumi.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.Startup;
import jp.hagukumi.platform.content.Definitions;
import jp.hagukumi.skills.Skills;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality with a framework of its own, and what becomes of levels when the framework changes under them. */
@ExtendWith(ArquillianExtension.class)
class SkillOverlayIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
    private static final String WITH_OVERLAY = "990001";

    @Inject
    Town town;

    @Inject
    ActivityLog log;

    @Inject
    SkillMaps maps;

    @Inject
    Skills skills;

    @Inject
    Definitions definitions;

    @Inject
    StandingRebuilds rebuilds;

    @Inject
    Jobs jobs;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private long city;
    private long person;

    @BeforeEach
    void found() {
        city = town.found();
        person = town.person(city, "000001");
        town.post(city, person, town.unit(city, "11", UnitKind.SECTION), Grade.STAFF, "");
    }

    @Test
    void the_map_of_a_municipality_shows_its_own_skills_and_profiles() throws Exception {
        takeOverlay();
        PersonSkills map = maps.own(town.clerk(city, person), DAY);
        assertThat(map.framework().skills()).hasSize(37);
        assertThat(map.framework().skill("A1").orElseThrow().name().ja()).isEqualTo("学び続ける力");
        assertThat(map.required()).containsEntry("FX1", 2).doesNotContainKey("F5");
        assertThat(map.profiles().get(0).profile().name().ja()).isEqualTo("すべての職員");
        assertThat(skills.frameworkOf(town.found()).skills()).hasSize(38);
    }

    @Test
    void after_a_code_has_changed_old_evidence_counts_under_the_new_one_and_that_of_a_retired_skill_rests()
            throws Exception {
        log.record(List.of(
                new LevelMeasured(city, person, "attempt:1", 1, DAY, Map.of("F5", 2, "H5", 1, "F1", 1), false)));
        assertThat(tested().keySet()).containsExactly("F1", "F5", "H5");
        rebuild();

        takeOverlay();
        assertThat(tested()).containsEntry("F5", 2);
        rebuild();
        assertThat(tested()).isEqualTo(Map.of("F1", 1, "FX1", 2));
        assertThat(maps.evidence(town.clerk(city, person), person, "FX1", DAY))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.skill()).isEqualTo("F5"));
        assertThat(rebuilds.submit(city)).isEmpty();

        giveUpOverlay();
        rebuild();
        assertThat(tested()).isEqualTo(Map.of("F1", 1, "F5", 2, "H5", 1));
    }

    @Test
    void a_rebuild_that_failed_is_asked_for_again_at_the_next_start_and_begins_at_the_beginning() throws Exception {
        log.record(List.of(new LevelMeasured(city, person, "attempt:1", 1, DAY, Map.of("F5", 2), false)));
        rebuild();
        takeOverlay();
        transaction.begin();
        long failed = rebuilds.submit(city).orElseThrow();
        em.createNativeQuery("update job set state = 'FAILED', step = ?1 where id = ?2")
                .setParameter(1, "[" + Long.MAX_VALUE + ",1]")
                .setParameter(2, failed)
                .executeUpdate();
        transaction.commit();

        assertThat(rebuild()).isNotEqualTo(failed);
        assertThat(tested()).isEqualTo(Map.of("FX1", 2));
        assertThat(rebuilds.submit(city)).isEmpty();
        giveUpOverlay();
    }

    @Test
    void a_rebuild_for_skills_that_are_others_by_now_leaves_the_work_to_a_new_one() throws Exception {
        log.record(List.of(new LevelMeasured(city, person, "attempt:1", 1, DAY, Map.of("F5", 2), false)));
        rebuild();
        takeOverlay();
        long old = jobs.submit(StandingRebuildJob.KIND, "old/" + city, city, null, "\"old\"");
        Await.until("the old one over", () -> jobs.find(old).orElseThrow().over());
        assertThat(tested()).isEqualTo(Map.of("F5", 2));
        rebuild();
        assertThat(tested()).isEqualTo(Map.of("FX1", 2));
        giveUpOverlay();
    }

    @Test
    void a_profile_of_another_municipality_s_overlay_stays_there() {
        assertThat(maps.own(town.clerk(city, person), DAY).required()).doesNotContainKey("FX1");
        assertThatThrownBy(() -> maps.own(town.clerk(town.found(), person), DAY))
                .isInstanceOf(NotVisible.class);
    }

    private Map<String, Integer> tested() {
        return maps.own(town.clerk(city, person), DAY).standing().tested().bySkill();
    }

    /** What a start does after the content was read, with the work that follows. */
    private long rebuild() {
        long job = rebuilds.submit(city).orElseThrow();
        Await.until(
                "levels worked out anew",
                () -> jobs.find(job).orElseThrow().state().equals("DONE"));
        return job;
    }

    private void takeOverlay() throws Exception {
        giveUpOverlay();
        town.changeMunicipality(city, "code", WITH_OVERLAY);
        definitions.load(new Startup.Migrated());
    }

    /** Takes the code away from whoever has it; the content is read anew, as at a start. */
    private void giveUpOverlay() throws Exception {
        transaction.begin();
        em.createNativeQuery("update municipality set code = ?1 where code = ?2")
                .setParameter(1, Integer.toString(ThreadLocalRandom.current().nextInt(200_000, 499_999)))
                .setParameter(2, WITH_OVERLAY)
                .executeUpdate();
        transaction.commit();
        definitions.load(new Startup.Migrated());
    }
}

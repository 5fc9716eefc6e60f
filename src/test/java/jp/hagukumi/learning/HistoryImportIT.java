package jp.hagukumi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.Replay;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.support.ImportDesk;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Completions from another system are facts, and an import taken back withdraws them. */
@ExtendWith(ArquillianExtension.class)
class HistoryImportIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final String FILE = "職員番号,コースコード,修了日,得点,時間\r\n000001,B02,2025-06-20,93,60\r\n"
            + "000001,B03,2025-06-21,,\r\n000002,B02,2026-06-01,80,\r\n";

    @Inject
    Town town;

    @Inject
    ImportDesk desk;

    @Inject
    Replay replay;

    @Inject
    CompletionListener listener;

    @PersistenceContext
    EntityManager em;

    private long city;
    private long clerk;
    private long chief;
    private Viewer hr;

    @BeforeEach
    void found() {
        city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        clerk = town.person(city, "000001");
        town.post(city, clerk, section, Grade.STAFF, "");
        chief = town.person(city, "000002");
        town.post(city, chief, section, Grade.CHIEF, "");
        hr = town.hr(city);
        listener.listenTo(city);
    }

    @Test
    void an_applied_file_is_a_fact_for_each_completion_with_its_actor_and_day() {
        ImportRun run = apply();
        assertThat(facts(clerk))
                .containsExactly("1 CourseCompleted B02 2025-06-20 2025 1", "2 CourseCompleted B03 2025-06-21 2025 1");
        assertThat(facts(chief)).containsExactly("1 CourseCompleted B02 2026-06-01 2026 1");
        assertThat(listener.counted()).containsExactlyInAnyOrder(clerk + " B02", clerk + " B03", chief + " B02");

        ImportRun same = desk.preview(hr, "history", ImportMode.FULL, TODAY, FILE);
        assertThat(same.summary().total()).isZero();
        desk.apply(hr, same);
        assertThat(facts(clerk)).hasSize(2);
        assertThat(run.summary().total()).isEqualTo(3);
    }

    @Test
    void taken_back_and_imported_again_counts_once_and_replay_says_the_same() {
        desk.undo(hr, apply());
        assertThat(facts(chief))
                .containsExactly(
                        "1 CourseCompleted B02 2026-06-01 2026 1", "2 CourseCompletionWithdrawn B02 2026-06-26 2026 1");
        assertThat(listener.counted()).isEmpty();
        assertThat(enrolments()).isZero();

        apply();
        assertThat(facts(chief)).hasSize(3).last().asString().startsWith("3 CourseCompleted B02");
        List<String> stored = listener.counted();
        assertThat(stored).containsExactlyInAnyOrder(clerk + " B02", clerk + " B03", chief + " B02");
        listener.forget();
        replay.people(city, List.of(clerk, chief));
        assertThat(listener.counted()).containsExactlyInAnyOrderElementsOf(stored);
    }

    private ImportRun apply() {
        return desk.apply(hr, desk.preview(hr, "history", ImportMode.FULL, TODAY, FILE));
    }

    @SuppressWarnings("unchecked")
    private List<String> facts(long person) {
        return em.createNativeQuery("select concat(seq, ' ', kind, ' ', subject_code, ' ', occurred_on, ' ',"
                        + " json_unquote(json_extract(payload, '$.cycle')), ' ', actor_account_id) from activity"
                        + " where municipality_id = ?1 and person_id = ?2 order by seq")
                .setParameter(1, city)
                .setParameter(2, person)
                .getResultList();
    }

    private long enrolments() {
        return ((Number) em.createNativeQuery(
                                "select count(*) from enrolment where municipality_id = ?1 and status = 'COMPLETED'")
                        .setParameter(1, city)
                        .getSingleResult())
                .longValue();
    }
}

package jp.hagukumi.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import jp.hagukumi.assessment.AttemptFinished;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CompletionsIT {
    @Inject
    Town town;

    @Inject
    Enrolments enrolments;

    @Inject
    Consents consents;

    @Inject
    MyLearning learning;

    @Inject
    Event<AttemptFinished> finished;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private long city;
    private long section;
    private Viewer clerk;

    @BeforeEach
    void someClerk() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        long person = town.person(city, "000001");
        town.post(city, person, section, Grade.STAFF, "");
        clerk = town.clerk(city, person);
    }

    @Test
    void lessons_and_a_passed_test_complete_a_course_with_score_unit_and_one_fact() {
        read("B02");
        assertThat(state("B02").next()).isEqualTo(CourseState.Step.TEST);

        test("B02", 60, false);
        assertThat(state("B02").completed()).isFalse();
        test("B02", 93, true);
        test("B02", 80, true);

        assertThat(state("B02").completed()).isTrue();
        assertThat(rows("select concat(status, ' ', percent, ' ', unit_id_at, ' ', grade_at) from enrolment"))
                .containsExactly("COMPLETED 93 " + section + " 1");
        assertThat(facts("CourseCompleted")).isEqualTo(1);
    }

    @Test
    void the_guideline_waits_for_its_prerequisites_and_is_complete_only_with_the_consent() {
        assertThat(state("B04").next()).isEqualTo(CourseState.Step.PREREQUISITE);
        assertThatThrownBy(() -> enrolments.begin(clerk, "B04")).isInstanceOf(Refused.class);
        complete("B02");
        assertThatThrownBy(() -> enrolments.understood(clerk, "B04", 1)).isInstanceOf(Refused.class);
        complete("B03");

        read("B04");
        test("B04", 100, true);
        assertThat(state("B04").next()).isEqualTo(CourseState.Step.CONSENT);
        consents.give(clerk, state("B04").course(), 1);
        consents.give(clerk, state("B04").course(), 1);

        assertThat(state("B04").completed()).isTrue();
        assertThat(rows("select concat(course_code, ' ', consent_version) from consent"))
                .containsExactly("B04 1");
        assertThat(facts("CourseCompleted")).isEqualTo(3);
    }

    private void complete(String course) {
        read(course);
        test(course, 90, true);
    }

    private void read(String course) {
        state(course).course().lessons().forEach(lesson -> enrolments.understood(clerk, course, lesson.number()));
    }

    private void test(String course, int percent, boolean passed) {
        String context = Completions.context(enrolments.begin(clerk, course));
        finished.fire(
                new AttemptFinished(city, clerk.self(), 1, context, course, 1, percent, passed, true, clock.instant()));
    }

    private CourseState state(String course) {
        return learning.of(clerk, course);
    }

    private int facts(String kind) {
        return rows("select kind from activity").stream()
                .filter(kind::equals)
                .toList()
                .size();
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String sql) {
        return em.createNativeQuery(sql + " where municipality_id = ?1")
                .setParameter(1, city)
                .getResultList();
    }
}

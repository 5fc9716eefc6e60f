package jp.hagukumi.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.Attempts;
import jp.hagukumi.assessment.QuestionText;
import jp.hagukumi.assessment.TestBank;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.Enrolments;
import jp.hagukumi.learning.MyLearning;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditEntry;
import jp.hagukumi.platform.AuditFilter;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.content.Editions;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the draft to a version that one municipality alone teaches. */
@ExtendWith(ArquillianExtension.class)
class CurriculumIT {
    private static final String COURSE = "B02";
    private static final String LESSON = "01-";

    @Inject
    Town town;

    @Inject
    Editing editing;

    @Inject
    Publishing publishing;

    @Inject
    Publication publication;

    @Inject
    Catalogue catalogue;

    @Inject
    TestBank bank;

    @Inject
    MyLearning learning;

    @Inject
    Enrolments enrolments;

    @Inject
    Attempts attempts;

    @Inject
    AuditLog audit;

    private long city;
    private long section;
    private Viewer clerk;
    private Viewer editor;
    private Viewer second;
    private Viewer admin;
    private Piece lesson;
    private Piece question;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        clerk = town.clerk(city, posted("000001"));
        editor = with(11, "000002", Role.CONTENT_EDITOR);
        second = with(12, "000003", Role.CONTENT_EDITOR);
        admin = with(13, "000004", Role.ADMIN);
        Course course = catalogue.course(COURSE).orElseThrow();
        assertThat(course.lessons().get(0).file()).startsWith(LESSON);
        lesson = new Piece(Piece.Kind.LESSON, COURSE, course.lessons().get(0).file());
        question = new Piece(
                Piece.Kind.QUESTION,
                COURSE,
                bank.test(COURSE).orElseThrow().questions().get(0).id());
    }

    private long posted(String number) {
        long id = town.person(city, number);
        town.post(city, id, section, Grade.STAFF, "");
        return id;
    }

    private Viewer with(long account, String number, Role role) {
        return new Viewer(account, city, posted(number), "担当" + number, "", Set.of(Role.EMPLOYEE, role), "", Set.of());
    }

    @Test
    void what_a_second_person_has_published_is_what_learners_of_the_municipality_alone_read() {
        Course shipped = catalogue.course(COURSE).orElseThrow();
        String text = shipped.lessons().get(0).markdown().replaceFirst("\n\n", "\n\n本町の決まりを足しました。\n\n");
        int revision = editing.save(editor, lesson, 0, text);
        assertThat(text(clerk)).doesNotContain("本町の決まり");
        editing.ready(editor, lesson, revision);
        publish(second);
        Course own = learning.of(clerk, COURSE).course();
        assertThat(own.version()).isGreaterThanOrEqualTo(Editions.FIRST_OWN);
        assertThat(text(clerk)).isEqualTo(text);
        assertThat(own.lessons().subList(1, own.lessons().size()))
                .isEqualTo(shipped.lessons().subList(1, shipped.lessons().size()));
        long other = town.found();
        assertThat(text(town.clerk(other, town.person(other, "000001")))).doesNotContain("本町の決まり");
        assertThat(catalogue.courseOf(other, COURSE, own.version())).isEmpty();
        assertThat(catalogue.courseOf(city, COURSE, own.version())).contains(own);
        assertThat(editing.drafts(editor)).isEmpty();
        assertThat(publishing.changes(admin, COURSE)).isEmpty();
        assertThat(audited()).containsExactlyInAnyOrder("curriculum.begun", "curriculum.ready", "curriculum.published");
    }

    @Test
    void whoever_has_begun_goes_on_with_the_version_they_began() {
        enrolments.begin(clerk, COURSE);
        publishLesson("新しい文です。");
        assertThat(text(clerk)).doesNotContain("新しい文です。");
        assertThat(text(town.clerk(city, posted("000009")))).contains("新しい文です。");
    }

    @Test
    void a_completion_stays_with_its_version() {
        long enrolment = enrolments.begin(clerk, COURSE);
        catalogue
                .course(COURSE)
                .orElseThrow()
                .lessons()
                .forEach(one -> enrolments.understood(clerk, COURSE, one.number()));
        publishLesson("新しい文です。");
        var state = learning.enrolments(clerk).stream()
                .filter(one -> one.id() == enrolment)
                .findFirst()
                .orElseThrow();
        assertThat(state.version())
                .isEqualTo(catalogue.course(COURSE).orElseThrow().version());
        assertThat(state.understood())
                .hasSize(catalogue.course(COURSE).orElseThrow().lessons().size());
    }

    @Test
    void a_published_question_is_asked_in_new_attempts_of_the_municipality_alone() {
        long before = attempts.start(clerk, COURSE, "enrolment:1");
        publishQuestion("書き直した問いです。どれが正しいですか。");
        TestDefinition own = bank.testOf(city, COURSE).orElseThrow();
        assertThat(own.version()).isGreaterThanOrEqualTo(Editions.FIRST_OWN);
        assertThat(own.questions().get(0).text()).startsWith("書き直した");
        assertThat(bank.testOf(town.found(), COURSE).orElseThrow().version()).isLessThan(Editions.FIRST_OWN);
        assertThat(attempts.start(clerk, COURSE, "enrolment:1")).isEqualTo(before);
        attempts.finish(clerk, before, List.of());
        assertThat(attempts.start(clerk, COURSE, "enrolment:2")).isNotEqualTo(before);
        assertThat(catalogue.courseOf(city, COURSE).orElseThrow().version()).isLessThan(Editions.FIRST_OWN);
    }

    @Test
    void nobody_publishes_what_they_wrote_a_part_of() {
        int first = editing.save(editor, lesson, 0, changed("一人目"));
        int revision = editing.save(second, lesson, first, changed("二人目"));
        editing.ready(editor, lesson, revision);
        refused(() -> publish(editor), "own");
        refused(() -> publish(second), "own");
        Viewer otherAccount =
                new Viewer(99, city, editor.personId(), "別の名前", "", Set.of(Role.EMPLOYEE, Role.ADMIN), "", Set.of());
        refused(() -> publish(otherAccount), "own");
        publish(admin);
        assertThat(text(clerk)).contains("二人目");
    }

    @Test
    void two_editors_at_once_are_told_and_nothing_is_lost() {
        int first = editing.save(editor, lesson, 0, changed("一人目"));
        refused(() -> editing.save(second, lesson, 0, changed("二人目")), "savedByAnother");
        assertThat(editing.save(second, lesson, 0, changed("一人目"))).isEqualTo(first);
        int over = editing.save(second, lesson, first, changed("二人目"));
        refused(() -> editing.save(editor, lesson, first, changed("三度目")), "savedByAnother");
        refused(() -> editing.ready(editor, lesson, first), "savedByAnother");
        Draft draft = editing.drafts(editor).get(0);
        assertThat(editing.texts(editor, draft)).extracting(SavedText::revision).containsExactly(over, first);
        assertThat(editing.texts(editor, draft).get(1).body()).contains("一人目");
    }

    @Test
    void two_who_begin_at_once_make_one_draft() throws Exception {
        List<Throwable> failures = atOnce(
                () -> editing.save(editor, lesson, 0, changed("一人目")),
                () -> editing.save(second, lesson, 0, changed("二人目")));
        assertThat(failures).singleElement().isInstanceOf(Refused.class);
        assertThat(editing.drafts(editor)).hasSize(1);
    }

    @Test
    void of_two_publications_at_once_one_is_told_that_it_came_second() throws Exception {
        editing.ready(editor, lesson, editing.save(editor, lesson, 0, changed("新しい")));
        Map<Long, Integer> seen = seen(second);
        List<Throwable> failures =
                atOnce(() -> publication.publish(second, COURSE, seen), () -> publication.publish(admin, COURSE, seen));
        assertThat(failures).singleElement().isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.textKey())
                .endsWith("otherByNow"));
        assertThat(text(clerk)).contains("新しい");
    }

    @Test
    void what_was_changed_after_somebody_looked_is_not_published() {
        int revision = editing.save(editor, lesson, 0, changed("見た文"));
        editing.ready(editor, lesson, revision);
        Map<Long, Integer> seen = seen(second);
        int later = editing.save(editor, lesson, revision, changed("見ていない文"));
        refused(() -> publication.publish(second, COURSE, seen), "otherByNow");
        editing.ready(editor, lesson, later);
        refused(() -> publication.publish(second, COURSE, seen), "otherByNow");
        assertThat(text(clerk)).doesNotContain("見ていない文");
    }

    @Test
    void hostile_texts_are_refused_or_harmless() {
        refused(() -> editing.save(editor, lesson, 0, "> ".repeat(5_000) + "a"), "deep");
        refused(() -> editing.save(editor, lesson, 0, "あ".repeat(50_000)), "tooLong");
        String hostile = changed("<script>alert(1)</script> [押す](javascript:alert(1)) \u0000\u202e終わり");
        int revision = editing.save(editor, lesson, 0, hostile);
        editing.ready(editor, lesson, revision);
        assertThat(publishing.changes(second, COURSE)).singleElement().satisfies(change -> {
            assertThat(change.hasErrors()).isTrue();
            assertThat(change.draft().body()).doesNotContain("\u0000");
        });
        refused(() -> publish(second), "errors");
        refused(() -> editing.ready(editor, question, 0), "savedByAnother");
    }

    @Test
    void for_others_it_does_not_exist() {
        int revision = editing.save(editor, lesson, 0, changed("新しい"));
        editing.ready(editor, lesson, revision);
        Map<Long, Integer> seen = seen(second);
        hidden(() -> editing.drafts(clerk));
        hidden(() -> editing.piece(clerk, lesson));
        hidden(() -> editing.save(clerk, lesson, revision, "a"));
        hidden(() -> editing.save(admin, lesson, revision, "a"));
        hidden(() -> editing.drop(admin, lesson, revision));
        hidden(() -> publishing.changes(clerk, COURSE));
        hidden(() -> publication.publish(clerk, COURSE, seen));
        hidden(() -> editing.piece(editor, new Piece(Piece.Kind.LESSON, COURSE, "99-no.md")));
        hidden(() -> editing.piece(editor, new Piece(Piece.Kind.QUESTION, "NO", "NO-1")));
        long other = town.found();
        Viewer stranger = new Viewer(
                14, other, null, "隣町", "", Set.of(Role.EMPLOYEE, Role.CONTENT_EDITOR, Role.ADMIN), "", Set.of());
        assertThat(editing.drafts(stranger)).isEmpty();
        refused(() -> publication.publish(stranger, COURSE, seen), "otherByNow");
    }

    @Test
    void what_another_node_has_published_is_taught_here_without_a_restart() {
        editing.ready(editor, lesson, editing.save(editor, lesson, 0, changed("別のノード")));
        publishing.publish(second, COURSE, seen(second));
        Await.until("the new version", () -> text(clerk).contains("別のノード"));
    }

    @Test
    void a_draft_that_is_given_up_leaves_the_text_and_its_history() {
        int revision = editing.save(editor, lesson, 0, changed("やめる文"));
        editing.drop(editor, lesson, revision);
        assertThat(editing.piece(editor, lesson).draft()).isNull();
        assertThat(editing.save(editor, lesson, 0, changed("もう一度"))).isEqualTo(1);
    }

    private String changed(String words) {
        return catalogue.course(COURSE).orElseThrow().lessons().get(0).markdown() + "\n" + words + "\n";
    }

    private void publishLesson(String words) {
        editing.ready(editor, lesson, editing.save(editor, lesson, 0, changed(words)));
        publish(second);
    }

    private void publishQuestion(String text) {
        TestDefinition test = bank.test(COURSE).orElseThrow();
        String yaml = QuestionText.write(test.questions().get(0)).replaceFirst("(?m)^text: .*$", "text: " + text);
        editing.ready(editor, question, editing.save(editor, question, 0, yaml));
        publish(second);
    }

    private void publish(Viewer viewer) {
        publication.publish(viewer, COURSE, seen(viewer));
    }

    private Map<Long, Integer> seen(Viewer viewer) {
        return publishing.changes(viewer, COURSE).stream()
                .collect(Collectors.toMap(
                        change -> change.draft().id(), change -> change.draft().revision()));
    }

    private String text(Viewer viewer) {
        return learning.of(viewer, COURSE).course().lessons().get(0).markdown();
    }

    private List<String> audited() {
        AuditFilter all = new AuditFilter(LocalDate.of(2020, 1, 1), LocalDate.of(2100, 1, 1), "", "curriculum");
        return audit.find(city, all, 20).stream().map(AuditEntry::action).toList();
    }

    private static void hidden(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotVisible.class);
    }

    private static void refused(ThrowingCallable deed, String why) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .endsWith(why));
    }

    private static List<Throwable> atOnce(Runnable... deeds) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.length);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Object>> futures = Arrays.stream(deeds)
                .map(deed -> threads.submit((Callable<Object>) () -> {
                    start.await();
                    deed.run();
                    return deed;
                }))
                .toList();
        start.countDown();
        List<Throwable> failures = new ArrayList<>();
        for (Future<Object> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        threads.shutdown();
        return failures;
    }
}

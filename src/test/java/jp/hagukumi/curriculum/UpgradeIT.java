package jp.hagukumi.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Startup;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definitions;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a municipality's own text when the shipped content changes under it. */
@ExtendWith(ArquillianExtension.class)
class UpgradeIT {
    private static final String COURSE = "B10";
    private static final String FOLDER = "courses/basic/B10/";
    private static final String OURS = "本町の決まりを足しました。";
    private static final String THEIRS = "出荷版で直しました。";

    @Inject
    Town town;

    @Inject
    Editing editing;

    @Inject
    Publishing publishing;

    @Inject
    Publication publication;

    @Inject
    Conflicts conflicts;

    @Inject
    Upgrades upgrades;

    @Inject
    Definitions definitions;

    @Inject
    Catalogue catalogue;

    private long city;
    private Viewer editor;
    private Viewer second;
    private Piece lesson;
    private String shipped;
    private int version;

    @BeforeEach
    void publish() {
        city = town.found();
        editor = with(21, "000002");
        second = with(22, "000003");
        Course course = catalogue.course(COURSE).orElseThrow();
        version = course.version();
        shipped = course.lessons().get(0).markdown();
        lesson = new Piece(Piece.Kind.LESSON, COURSE, course.lessons().get(0).file());
        editing.ready(editor, lesson, editing.save(editor, lesson, 0, shipped + "\n" + OURS + "\n"));
        publishAll();
    }

    @AfterEach
    void shippedAsItWas() {
        definitions.load(new Startup.Migrated());
    }

    private Viewer with(long account, String number) {
        return new Viewer(
                account,
                city,
                town.person(city, number),
                "担当" + number,
                "",
                Set.of(Role.EMPLOYEE, Role.CONTENT_EDITOR),
                "",
                Set.of());
    }

    private void publishAll() {
        publication.publish(
                second,
                COURSE,
                publishing.changes(second, COURSE).stream()
                        .collect(Collectors.toMap(change -> change.draft().id(), change -> change.draft()
                                .revision())));
    }

    /** The next release: another text of one lesson, in the next version of the course. */
    private void upgrade(String file, String text) {
        Problems problems = new Problems();
        ContentFiles files = definitions.files(problems);
        String course = files.text(FOLDER + "course.yaml").orElseThrow();
        definitions.work(
                files.under(ContentFiles.of(Map.of(
                        FOLDER + file,
                        text,
                        FOLDER + "course.yaml",
                        course.replaceFirst("(?m)^version: .*$", "version: " + (version + 1))))),
                problems);
        upgrades.renew();
    }

    private Course own() {
        return catalogue.courseOf(city, COURSE).orElseThrow();
    }

    private String text() {
        return own().lessons().get(0).markdown();
    }

    @Test
    void a_change_elsewhere_in_the_course_comes_in_beside_ours_without_a_conflict() {
        int before = own().version();
        String other = catalogue.course(COURSE).orElseThrow().lessons().get(1).file();
        String text = definitions.files(new Problems()).text(FOLDER + other).orElseThrow();
        upgrade(other, text + "\n" + THEIRS + "\n");
        assertThat(own().version()).isGreaterThan(before);
        assertThat(text()).contains(OURS);
        assertThat(own().lessons().get(1).markdown()).contains(THEIRS);
        assertThat(conflicts.all(editor)).isEmpty();
        int renewed = own().version();
        upgrades.renew();
        assertThat(own().version()).as("a second start changes nothing").isEqualTo(renewed);
        assertThat(catalogue.courseOf(city, COURSE, before)).isPresent();
    }

    @Test
    void ours_survives_a_change_of_the_same_lesson_and_the_conflict_is_listed_with_three_texts() {
        upgrade(lesson.part(), THEIRS + "\n\n" + shipped);
        assertThat(text()).contains(OURS).doesNotContain(THEIRS);
        assertThat(conflicts.all(editor)).singleElement().satisfies(conflict -> {
            assertThat(conflict.overlay().base()).isEqualTo(shipped);
            assertThat(conflict.overlay().baseVersion()).isEqualTo(version);
            assertThat(conflict.shipped()).startsWith(THEIRS);
            assertThat(conflict.version()).isEqualTo(version + 1);
            assertThat(conflict.overlay().body()).contains(OURS);
        });
        assertThat(conflicts.all(
                        new Viewer(23, town.found(), null, "隣町", "", Set.of(Role.CONTENT_EDITOR), "", Set.of())))
                .isEmpty();
        assertThatThrownBy(() -> conflicts.all(town.clerk(city, 1))).isInstanceOf(NotVisible.class);
    }

    @Test
    void ours_can_be_kept_until_the_shipped_text_changes_again() {
        upgrade(lesson.part(), THEIRS + "\n\n" + shipped);
        conflicts.decide(editor, lesson, version + 1, Conflicts.Choice.OURS);
        assertThat(conflicts.all(editor)).isEmpty();
        assertThat(text()).contains(OURS);
        upgrade(lesson.part(), "また直しました。\n\n" + shipped);
        assertThat(conflicts.all(editor)).hasSize(1);
    }

    @Test
    void theirs_replaces_ours_once_a_second_person_has_published_it() {
        upgrade(lesson.part(), THEIRS + "\n\n" + shipped);
        conflicts.decide(editor, lesson, version + 1, Conflicts.Choice.THEIRS);
        assertThat(text()).contains(OURS);
        assertThat(conflicts.all(editor)).singleElement().matches(Conflict::underWay);
        publishAll();
        assertThat(text()).startsWith(THEIRS).doesNotContain(OURS);
        assertThat(conflicts.all(editor)).isEmpty();
        definitions.load(new Startup.Migrated());
        upgrades.renew();
        assertThat(text()).as("without ours it follows what is shipped").isEqualTo(shipped);
    }

    @Test
    void both_are_brought_together_in_a_draft() {
        upgrade(lesson.part(), THEIRS + "\n\n" + shipped);
        conflicts.decide(editor, lesson, version + 1, Conflicts.Choice.MERGE);
        Edited edited = editing.piece(editor, lesson);
        assertThat(edited.text()).startsWith(THEIRS).contains(OURS);
        editing.ready(editor, lesson, edited.revision());
        publishAll();
        assertThat(text()).startsWith(THEIRS).contains(OURS);
        assertThat(conflicts.all(editor)).isEmpty();
    }
}

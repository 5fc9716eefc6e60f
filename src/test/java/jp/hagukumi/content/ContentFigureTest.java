package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.hagukumi.learning.Course;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.ContentInvalid;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.Figure;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Every course shows what words alone would not, large enough to be read on a phone. */
class ContentFigureTest {
    /** Of a window of 360 px, without the edges of page and figure. */
    private static final double NARROWEST_ROOM = 318;

    private static final int SMALLEST_LETTERS = 14;
    private static final Pattern LETTERS = Pattern.compile("font-size(?::|=\")\\s*([0-9.]+)");

    @Test
    void every_course_has_a_figure_and_its_letters_can_be_read_on_a_phone() {
        int figures = 0;
        for (Definition<Course> course : Content.parsed().all(Course.class)) {
            assertThat(course.value().figures()).as(course.code()).isNotEmpty();
            for (Figure figure : course.value().figures()) {
                figures++;
                List<Double> letters = LETTERS.matcher(figure.svg())
                        .results()
                        .map(MatchResult::group)
                        .map(text -> Double.valueOf(text.replaceAll("[^0-9.]", "")))
                        .toList();
                assertThat(letters)
                        .as(course.code() + " " + figure.file())
                        .isNotEmpty()
                        .allSatisfy(size -> Assertions.assertThat(size * NARROWEST_ROOM / figure.width())
                                .isGreaterThanOrEqualTo(SMALLEST_LETTERS));
            }
        }
        System.out.println(figures + " figures");
        assertThat(figures).isGreaterThanOrEqualTo(40);
    }

    @Test
    void a_figure_that_is_missing_unnamed_hostile_or_mute_is_told() {
        ContentFiles broken = Content.files()
                .under(ContentFiles.of(Map.of(
                        "courses/basic/B01/figures/unnamed.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 99\"><title>t</title><desc>d</desc></svg>",
                        "courses/basic/B01/figures/three-stages.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 99\"><script>x</script></svg>",
                        "courses/basic/B02/05-external-services.md",
                        "![](figures/nowhere.svg)\n\n文の中の![図](figures/three-layers.svg)です。\n")));
        Assertions.assertThatThrownBy(() -> Parsed.of(broken, Content.KINDS, new Problems()))
                .isInstanceOfSatisfying(
                        ContentInvalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problems.Problem::toString)
                                .contains(
                                        "courses/basic/B01/figures/unnamed.svg: is named by no lesson",
                                        "courses/basic/B01/figures/three-stages.svg script: is no part of a drawing",
                                        "courses/basic/B01/figures/three-stages.svg title: is missing",
                                        "courses/basic/B02/05-external-services.md figures/nowhere.svg: is not beside the lesson",
                                        "courses/basic/B02/05-external-services.md figures/nowhere.svg: must have an alternative text",
                                        "courses/basic/B02/05-external-services.md figures/three-layers.svg: must stand alone in its paragraph"));
    }
}

package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.hagukumi.attainment.rules.Coverage;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.certification.Stage;
import jp.hagukumi.certification.StageSet;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.learning.Course;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.RoleProfiles;
import org.junit.jupiter.api.Test;

class StageSetTest {
    private static final StageSet STAGES =
            Content.parsed().all(StageSet.class).get(0).value();
    private static final List<Course> COURSES =
            Content.parsed().all(Course.class).stream().map(Definition::value).toList();
    private static final List<RoleProfile> PROFILES =
            Content.parsed().all(RoleProfiles.class).get(0).value().profiles();

    @Test
    void the_four_stages_stand_in_their_order() {
        assertThat(STAGES.ruleVersion()).isEqualTo(20260401);
        assertThat(STAGES.stages()).extracting(stage -> stage.name().ja()).containsExactly("基礎", "実践", "推進", "専門");
    }

    @Test
    void every_course_and_profile_that_a_stage_names_exists() {
        Set<String> known = new HashSet<>();
        COURSES.forEach(course -> known.add(course.code()));
        PROFILES.forEach(profile -> known.add(profile.code()));
        List<String> named = STAGES.stages().stream()
                .flatMap(stage -> Stream.of(stage.requires(), stage.renewal()))
                .flatMap(Requirement::leaves)
                .filter(leaf -> switch (leaf.kind()) {
                    case COURSE_CURRENT, COURSE_DONE, PROFILE -> true;
                    default -> false;
                })
                .flatMap(leaf -> leaf.subjects().stream())
                .toList();
        assertThat(named).hasSizeGreaterThan(15).allSatisfy(code -> assertThat(known)
                .contains(code));
    }

    /** Otherwise what the first certificate was granted for would do for every renewal. */
    @Test
    void what_a_renewal_asks_for_must_have_happened_in_the_years_of_the_term() {
        assertThat(STAGES.stages().stream()
                        .map(Stage::renewal)
                        .flatMap(Requirement::leaves)
                        .filter(leaf -> switch (leaf.kind()) {
                            case MILEAGE, CLAIM, PROJECT, PROPOSAL -> true;
                            default -> false;
                        }))
                .hasSize(5)
                .allSatisfy(leaf -> assertThat(leaf.years()).isEqualTo(3));
    }

    /** The estimates of the curriculum: 全職員基礎 is 27 of 27 for R01; B10, P01, P02 and five more are 80 % of R04. */
    @Test
    void the_courses_that_a_stage_asks_for_are_enough_for_the_profile_it_asks_for() {
        List<String> basic = COURSES.stream()
                .filter(course -> course.tier().name().equals("BASIC"))
                .map(Course::code)
                .toList();
        assertThat(coverage("R01", basic)).isEqualTo(new Coverage(27, 27, 0));
        List<String> leading = Stream.concat(
                        basic.stream(), Stream.of("P01", "P02", "P03", "P04", "P06", "P09", "P05", "P10"))
                .toList();
        assertThat(coverage("R04", leading).percent()).isGreaterThanOrEqualTo(80);
    }

    private static Coverage coverage(String profile, List<String> completed) {
        Map<String, Integer> levels = new TreeMap<>();
        COURSES.stream().filter(course -> completed.contains(course.code())).forEach(course -> course.skills()
                .forEach((skill, level) -> levels.merge(skill, level, Math::max)));
        return PROFILES.stream()
                .filter(one -> one.code().equals(profile))
                .map(one -> Coverage.of(new Levels(levels), one.levels()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_tree_survives_being_kept() throws Exception {
        Stage promotion = STAGES.stage("PROMOTION").orElseThrow();
        ObjectMapper json = new ObjectMapper();
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        String kept = json.writeValueAsString(promotion.requires());
        assertThat(json.readValue(kept, Requirement.class)).isEqualTo(promotion.requires());
    }
}

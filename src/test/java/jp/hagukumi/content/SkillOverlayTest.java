package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.ContentInvalid;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.RoleProfiles;
import jp.hagukumi.skills.Skill;
import jp.hagukumi.skills.SkillOverlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a municipality changes in the framework and the profiles, and which slips in its file are found. */
class SkillOverlayTest {
    static final String OVERLAY = """
            municipality: "132012"
            version: 1
            categories:
              - {code: F, name: {ja: 守り, en: Safety}}
            skills:
              - {code: A1, name: {ja: 学び続ける力}}
            add:
              - category: F
                code: FX1
                name: {ja: 防災情報の扱い, en: Disaster Information}
                levels:
                  - {ja: 知らない}
                  - {ja: 説明できる}
                  - {ja: 自分でできる}
                  - {ja: 係を支えられる}
                  - {ja: 全庁を主導できる}
                formerly: [F5]
            retire: [F5, H5]
            profiles:
              - {code: R01, name: {ja: すべての職員}, levels: {FX1: 2, A1: 3}}
            """;

    @Test
    void names_additions_and_retired_skills_make_the_framework_of_the_municipality() {
        Framework framework = overlaid(OVERLAY);
        assertThat(framework.skills()).hasSize(37).extracting(Skill::code).doesNotContain("F5", "H5");
        Framework.Category safety = framework.categories().get(5);
        assertThat(safety.name().ja()).isEqualTo("守り");
        assertThat(safety.skills()).extracting(Skill::code).containsExactly("F1", "F2", "F3", "F4", "FX1");
        assertThat(framework.skill("A1").orElseThrow().name().ja()).isEqualTo("学び続ける力");
        assertThat(framework.skill("A1").orElseThrow().levels()).hasSize(5);
    }

    @Test
    void evidence_of_a_retired_skill_counts_for_the_one_in_its_place_or_for_none() {
        Framework framework = overlaid(OVERLAY);
        assertThat(framework.presentCode("F5")).contains("FX1");
        assertThat(framework.presentCode("FX1")).contains("FX1");
        assertThat(framework.presentCode("H5")).isEmpty();
        assertThat(framework.presentCode("A1")).contains("A1");
    }

    @Test
    void profiles_name_every_skill_of_the_municipality_and_only_those() {
        Parsed parsed = parsed(OVERLAY);
        SkillOverlay overlay = overlay(parsed);
        List<RoleProfile> shipped = parsed.find(RoleProfiles.class, "role-profiles")
                .orElseThrow()
                .value()
                .profiles();
        Framework framework = overlaid(OVERLAY);
        List<RoleProfile> profiles = overlay.on(shipped, framework);
        assertThat(profiles).hasSameSizeAs(shipped).allSatisfy(profile -> assertThat(
                        profile.levels().keySet())
                .containsExactlyElementsOf(
                        framework.skills().stream().map(Skill::code).toList()));
        assertThat(profiles.get(0).name().ja()).isEqualTo("すべての職員");
        assertThat(profiles.get(0).levels()).containsAllEntriesOf(Map.of("FX1", 2, "A1", 3, "A2", 1));
        assertThat(profiles.get(1).levels()).containsEntry("FX1", 0).containsEntry("A1", 2);
        assertThat(profiles.get(1).name()).isEqualTo(shipped.get(1).name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "municipality: \"132012\" | municipality: \"132013\" | municipality",
                "code: FX1 | code: F6 | F6 must be the category",
                "category: F | category: G | must be the category",
                "retire: [F5, H5] | retire: [F5, H9] | H9 is not in",
                "{code: A1, name | {code: F5, name | F5 is not in",
                "{code: F, name | {code: Z, name | Z is not in",
                "{FX1: 2, A1: 3} | {FX1: 2, H5: 1} | H5 is not in",
                "{FX1: 2, A1: 3} | {FX1: 5} | from 0 to 4",
                "{code: R01, name | {code: R99, name | R99 is not in",
                "  - {ja: 知らない} | # left out | five levels",
                "version: 1 | version: 1, colour: red | ",
                "retire: [F5, H5] | retired: [F5, H5] | retired: is not known here",
            })
    void a_slip_stops_the_start_and_is_named(String text, String slip, String reason) {
        assertThatThrownBy(() -> parsed(OVERLAY.replace(text.strip(), slip.strip())))
                .isInstanceOf(ContentInvalid.class)
                .hasMessageContaining(reason == null ? "132012.yaml" : reason);
    }

    private static Framework overlaid(String text) {
        Parsed parsed = parsed(text);
        return overlay(parsed)
                .on(parsed.find(Framework.class, "framework").orElseThrow().value());
    }

    private static SkillOverlay overlay(Parsed parsed) {
        return parsed.find(SkillOverlay.class, "132012").orElseThrow().value();
    }

    private static Parsed parsed(String overlay) {
        ContentFiles own = ContentFiles.of(Map.of("skills/overlays/132012.yaml", overlay));
        return Parsed.of(Content.files().under(own), Content.KINDS, new Problems());
    }
}

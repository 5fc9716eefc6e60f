package jp.hagukumi.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Skill;
import jp.hagukumi.skills.Skills;
import org.junit.jupiter.api.Test;

/** A round began with version 1; version 2 has retired A2 and renamed A3 to A9. */
class RatedSkillsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
    private static final Framework BEGUN = framework(1, skill("A1"), skill("A2"), skill("A3"));
    private static final Framework PRESENT = framework(2, skill("A1"), skill("A9", "A3"));

    private final RatedSkills rated = new RatedSkills();

    {
        rated.skills = new Skills() {
            @Override
            public Framework frameworkOf(long municipalityId) {
                return PRESENT;
            }

            @Override
            public Optional<Framework> framework(int version) {
                return version == 1 ? Optional.of(BEGUN) : Optional.empty();
            }
        };
    }

    @Test
    void a_round_goes_on_with_the_skills_it_began_with_but_for_those_retired_since() {
        assertThat(sheet().skills()).extracting(Skill::code).containsExactly("A1", "A3");
        RatedSkills.check(sheet(), "A3");
        assertThatThrownBy(() -> RatedSkills.check(sheet(), "A2"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("attainment.rating.refused.skill"));
    }

    @Test
    void levels_of_an_earlier_round_count_under_the_codes_of_today() {
        assertThat(rated.present(1, new Levels(Map.of("A1", 1, "A2", 2, "A3", 3)))
                        .bySkill())
                .isEqualTo(Map.of("A1", 1, "A9", 3));
    }

    private RatingSheet sheet() {
        RatingRound round = new RatingRound(
                1,
                "診断",
                FiscalYear.of(DAY),
                Occasion.OTHER,
                1,
                "",
                RatingAudience.everybody(),
                DAY,
                DAY,
                DAY,
                RoundState.OPEN,
                0);
        return new RatingSheet(
                1, round, 1, SheetState.OPEN, 0, Levels.NONE, null, null, null, 0, rated.categories(1, 1), Map.of());
    }

    private static Framework framework(int version, Skill... skills) {
        return new Framework(
                version, List.of(new Framework.Category("A", new Localized("分類", "category"), List.of(skills))));
    }

    private static Skill skill(String code, String... formerly) {
        Localized name = new Localized(code, code);
        return new Skill(code, name, "", List.of(name, name, name, name, name), List.of(formerly));
    }
}

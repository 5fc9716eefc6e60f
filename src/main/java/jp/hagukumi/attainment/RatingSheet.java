package jp.hagukumi.attainment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.attainment.rules.RoundPhase;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * One person's sheet of a rating round.
 *
 * @param submission how often it was handed in
 * @param handedIn levels as handed in; none while it is not
 * @param confirmerId the supervisor who has begun or finished; null: nobody yet
 * @param version grows with each step of the supervisor and each handing in
 * @param categories the skills asked about, retired ones left out
 * @param answers by skill; a skill about which nothing was said is missing
 */
public record RatingSheet(
        long id,
        RatingRound round,
        long personId,
        SheetState state,
        int submission,
        Levels handedIn,
        @Nullable LocalDate handedInOn,
        @Nullable Long confirmerId,
        @Nullable LocalDate confirmedOn,
        int version,
        List<Framework.Category> categories,
        Map<String, RatingAnswer> answers) {

    public List<Skill> skills() {
        return categories.stream()
                .flatMap(category -> category.skills().stream())
                .toList();
    }

    /** Name of a skill; its code where the sheet does not ask about it. */
    public Localized nameOf(String skill) {
        return skills().stream()
                .filter(one -> one.code().equals(skill))
                .findFirst()
                .map(Skill::name)
                .orElse(new Localized(skill, skill));
    }

    public RatingAnswer answer(String skill) {
        return answers.getOrDefault(skill, RatingAnswer.none(skill));
    }

    /** What the person says now, handed in or not. */
    public Levels self() {
        Map<String, Integer> levels = new TreeMap<>();
        skills().forEach(skill -> {
            Integer level = answer(skill.code()).self();
            if (level != null) {
                levels.put(skill.code(), level);
            }
        });
        return new Levels(levels);
    }

    /** What the supervisor has said so far. */
    public Levels confirmed() {
        return new Levels(answers.values().stream()
                .filter(answer -> answer.confirmed() != null)
                .collect(Collectors.toMap(RatingAnswer::skill, answer -> Objects.requireNonNull(answer.confirmed()))));
    }

    public int answered() {
        return self().bySkill().size();
    }

    public int answeredIn(Framework.Category category) {
        Levels self = self();
        return (int) category.skills().stream()
                .filter(skill -> self.isMeasured(skill.code()))
                .count();
    }

    /** Whether the person can rate on a day. */
    public boolean isOpenForSelf(LocalDate day) {
        return state == SheetState.OPEN && round.phase(day) == RoundPhase.SELF;
    }

    /** Whether the person can take it back on a day. */
    public boolean isTakeable(LocalDate day) {
        return state == SheetState.HANDED_IN && round.phase(day) == RoundPhase.SELF;
    }

    /** Whether the supervisor can go on with it on a day. */
    public boolean isConfirmable(LocalDate day) {
        RoundPhase phase = round.phase(day);
        return (state == SheetState.HANDED_IN || state == SheetState.CONFIRMING)
                && (phase == RoundPhase.SELF || phase == RoundPhase.CONFIRMING);
    }
}

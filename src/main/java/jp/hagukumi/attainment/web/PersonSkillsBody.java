package jp.hagukumi.attainment.web;

import java.util.List;
import java.util.Map;
import jp.hagukumi.attainment.HeldProfile;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.rules.Coverage;
import jp.hagukumi.attainment.rules.Evidence;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * The skill map of a person as other systems read it.
 *
 * @param asOf day for which the levels hold
 * @param coverage of what posting and appointments ask for, by confirmed levels
 * @param skills all of the framework, in its order
 */
public record PersonSkillsBody(
        String staffNumber,
        String asOf,
        int frameworkVersion,
        CoverageBody coverage,
        List<ProfileBody> profiles,
        List<SkillBody> skills) {

    /** @param percent reached of required, rounded down */
    public record CoverageBody(int required, int reached, int unmeasured, int percent) {}

    /** @param reason POSTING, ASSIGNED or WISHED; a wish asks for nothing */
    public record ProfileBody(String code, Localized name, String reason) {}

    /**
     * @param confirmed 確認済; null: unmeasured
     * @param tested テスト; null: unmeasured
     * @param selfRated 自己評価; null: unmeasured
     * @param required 0: not asked for
     */
    public record SkillBody(
            String code,
            Localized name,
            @Nullable Integer confirmed,
            @Nullable Integer tested,
            @Nullable Integer selfRated,
            int required,
            List<EvidenceBody> evidence) {}

    /**
     * @param skill code when the evidence arose
     * @param source SELF, COURSE, TEST, SUPERVISOR or REVIEW
     * @param counts whether it counts on the day
     * @param ruleVersion of the rule by which it was worked out
     */
    public record EvidenceBody(
            String skill,
            String source,
            int level,
            String from,
            String until,
            boolean counts,
            String subject,
            int subjectVersion,
            int ruleVersion) {}

    /** What other systems read of a map. */
    public static PersonSkillsBody of(PersonSkills person, Map<String, List<Evidence>> evidence) {
        Map<String, Integer> required = person.required();
        Coverage coverage = person.coverage();
        return new PersonSkillsBody(
                person.staffNumber(),
                person.day().toString(),
                person.framework().version(),
                new CoverageBody(coverage.required(), coverage.reached(), coverage.unmeasured(), coverage.percent()),
                person.profiles().stream().map(PersonSkillsBody::profile).toList(),
                person.framework().skills().stream()
                        .map(skill -> skill(
                                skill,
                                person,
                                required.getOrDefault(skill.code(), 0),
                                evidence.getOrDefault(skill.code(), List.of())))
                        .toList());
    }

    private static ProfileBody profile(HeldProfile held) {
        return new ProfileBody(
                held.profile().code(), held.profile().name(), held.reason().name());
    }

    private static SkillBody skill(Skill skill, PersonSkills person, int required, List<Evidence> evidence) {
        return new SkillBody(
                skill.code(),
                skill.name(),
                person.standing().confirmed().of(skill.code()),
                person.standing().tested().of(skill.code()),
                person.standing().selfRated().of(skill.code()),
                required,
                evidence.stream().map(one -> trail(one, person)).toList());
    }

    private static EvidenceBody trail(Evidence evidence, PersonSkills person) {
        return new EvidenceBody(
                evidence.skill(),
                evidence.source().name(),
                evidence.level(),
                evidence.from().toString(),
                evidence.until().toString(),
                !evidence.from().isAfter(person.day()) && !evidence.until().isBefore(person.day()),
                evidence.subjectCode(),
                evidence.subjectVersion(),
                evidence.ruleVersion());
    }
}

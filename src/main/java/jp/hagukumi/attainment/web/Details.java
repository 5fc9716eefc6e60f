package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.attainment.rules.Evidence;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Raises;
import jp.hagukumi.skills.Skill;

/** Opens one skill of a person into its evidence. */
@ApplicationScoped
public class Details {
    @Inject
    SkillMaps maps;

    @Inject
    Texts texts;

    @Inject
    Instance<Raises> raises;

    /** Throws {@link NotVisible} for a skill that the framework does not hold. */
    public SkillDetail of(
            Viewer viewer, PersonSkills person, Map<String, Integer> required, String code, Locale locale) {
        Framework.Category category = person.framework().categories().stream()
                .filter(one ->
                        one.skills().stream().anyMatch(skill -> skill.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new NotVisible("skill " + code));
        Skill skill = person.framework().skill(code).orElseThrow();
        LocalDate day = person.day();
        List<SkillDetail.Line> trail = maps.evidence(viewer, person.personId(), code, day).stream()
                .map(evidence -> new SkillDetail.Line(
                        evidence.from(),
                        words(evidence, locale),
                        evidence.level(),
                        evidence.until(),
                        evidence.ruleVersion(),
                        evidence.until().isBefore(day)))
                .toList();
        return new SkillDetail(
                category,
                skill,
                person.standing().confirmed().of(code),
                person.standing().tested().of(code),
                person.standing().selfRated().of(code),
                required.getOrDefault(code, 0),
                trail);
    }

    private String words(Evidence evidence, Locale locale) {
        for (Raises one : raises) {
            Optional<Localized> title = one.title(evidence.subjectCode(), evidence.subjectVersion());
            if (title.isPresent()) {
                return texts.of(one.told(), evidence.subjectCode(), title.get().in(locale));
            }
        }
        return texts.of("attainment.evidence." + evidence.source());
    }
}

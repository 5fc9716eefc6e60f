package jp.hagukumi.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionText;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.curriculum.rules.Finding;
import jp.hagukumi.curriculum.rules.LessonFindings;
import jp.hagukumi.curriculum.rules.QuestionFindings;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.skills.Skill;
import jp.hagukumi.skills.Skills;

/** What should be mended in a text before others see it. */
@ApplicationScoped
public class Findings {
    @Inject
    Skills skills;

    /** @param material as the municipality teaches it */
    public List<Finding> of(long municipalityId, Material material, Piece piece, String text) {
        if (piece.kind() == Piece.Kind.LESSON) {
            return LessonFindings.of(material.course(), piece.part(), text);
        }
        TestDefinition test = material.test();
        Optional<Question> question = QuestionText.read(text, new Problems());
        if (test == null || question.isEmpty()) {
            return List.of();
        }
        Set<String> codes = skills.frameworkOf(municipalityId).skills().stream()
                .map(Skill::code)
                .collect(Collectors.toSet());
        return QuestionFindings.of(material.course(), test, codes, question.get());
    }
}

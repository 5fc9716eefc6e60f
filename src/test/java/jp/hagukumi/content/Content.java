package jp.hagukumi.content;

import java.nio.file.Path;
import java.util.List;
import jp.hagukumi.assessment.TestKind;
import jp.hagukumi.certification.StageSetKind;
import jp.hagukumi.claims.ClaimRuleKind;
import jp.hagukumi.learning.AssignmentRuleKind;
import jp.hagukumi.learning.CourseKind;
import jp.hagukumi.mileage.MileageRuleKind;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.projects.ProjectTemplateKind;
import jp.hagukumi.projects.RubricKind;
import jp.hagukumi.reporting.kpi.KpiKind;
import jp.hagukumi.skills.FrameworkKind;
import jp.hagukumi.skills.RoleProfilesKind;
import jp.hagukumi.skills.SkillOverlayKind;

/** The content of the repository, read without a container. */
final class Content {
    static final Path FOLDER = Path.of("content");
    static final List<DefinitionKind<?>> KINDS = List.of(
            new FrameworkKind(),
            new RoleProfilesKind(),
            new SkillOverlayKind(),
            new TestKind(),
            new CourseKind(),
            new AssignmentRuleKind(),
            new StageSetKind(),
            new MileageRuleKind(),
            new ClaimRuleKind(),
            new ProjectTemplateKind(),
            new RubricKind(),
            new KpiKind());

    private Content() {}

    static ContentFiles files() {
        Problems problems = new Problems();
        ContentFiles files = ContentFiles.in(FOLDER, problems);
        if (!problems.found().isEmpty()) {
            throw new IllegalStateException(problems.found().toString());
        }
        return files;
    }

    static Parsed parsed() {
        return Parsed.of(files(), KINDS, new Problems());
    }
}

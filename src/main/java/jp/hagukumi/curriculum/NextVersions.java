package jp.hagukumi.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionText;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.curriculum.rules.Composition;
import jp.hagukumi.learning.Course;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.content.OwnVersions;
import jp.hagukumi.platform.content.Problems;
import org.jspecify.annotations.Nullable;

/** Makes whole courses and tests from what is shipped and what lies over it. The caller holds the row of the course. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NextVersions {
    static final String COURSE = "course";
    static final String TEST = "test";

    @Inject
    Materials materials;

    @Inject
    OwnVersions versions;

    @Inject
    AuditLog audit;

    Material shipped(String course) {
        return materials.shipped(course).orElseThrow(() -> new NotVisible("course " + course));
    }

    /** The next version of the course where a lesson has changed, and of the test where a question has. */
    void make(Viewer viewer, Material shipped, List<Overlay> overlays, List<Piece> changed) {
        long city = viewer.municipalityId();
        int course = 0;
        int test = 0;
        if (changed.stream().anyMatch(piece -> piece.kind() == Piece.Kind.LESSON)) {
            course = course(city, viewer.accountId(), shipped.course(), overlays);
        }
        TestDefinition bank = shipped.test();
        if (bank != null && changed.stream().anyMatch(piece -> piece.kind() == Piece.Kind.QUESTION)) {
            OwnTests.check(Composition.test(bank, bank.version(), questions(overlays)));
            test = test(city, viewer.accountId(), bank, overlays);
        }
        String detail = Json.createObjectBuilder()
                .add(COURSE, course)
                .add(TEST, test)
                .add("parts", changed.stream().map(Piece::part).collect(Collectors.joining(", ")))
                .build()
                .toString();
        audit.record(viewer, "curriculum.published", "content", shipped.course().code(), "", detail);
    }

    /** Makes the next versions where what is shipped now gives another course or test than the newest of its own. */
    boolean renew(long city, Material shipped, List<Overlay> overlays) {
        boolean renewed = false;
        Course course = shipped.course();
        var newest = versions.newest(city, COURSE, course.code());
        if (newest.isPresent()
                && !newest.get()
                        .hash()
                        .equals(OwnVersions.hash(
                                Composition.course(course, newest.get().version(), lessons(overlays))))) {
            course(city, null, course, overlays);
            renewed = true;
        }
        TestDefinition test = shipped.test();
        var bank =
                test == null ? null : versions.newest(city, TEST, test.code()).orElse(null);
        if (test != null
                && bank != null
                && OwnTests.missing(Composition.test(test, bank.version(), questions(overlays)))
                        .isEmpty()
                && !bank.hash().equals(OwnVersions.hash(Composition.test(test, bank.version(), questions(overlays))))) {
            test(city, null, test, overlays);
            renewed = true;
        }
        return renewed;
    }

    private int course(long city, @Nullable Long by, Course shipped, List<Overlay> overlays) {
        return versions.publish(
                city,
                COURSE,
                shipped.code(),
                shipped.version(),
                by,
                version -> Composition.course(shipped, version, lessons(overlays)));
    }

    private int test(long city, @Nullable Long by, TestDefinition shipped, List<Overlay> overlays) {
        return versions.publish(
                city,
                TEST,
                shipped.code(),
                shipped.version(),
                by,
                version -> Composition.test(shipped, version, questions(overlays)));
    }

    static Map<String, String> lessons(List<Overlay> overlays) {
        return overlays.stream()
                .filter(overlay -> overlay.piece().kind() == Piece.Kind.LESSON)
                .collect(Collectors.toMap(
                        overlay -> overlay.piece().part(), Overlay::body, (one, other) -> other, HashMap::new));
    }

    static Map<String, Question> questions(List<Overlay> overlays) {
        Map<String, Question> questions = new HashMap<>();
        overlays.stream()
                .filter(overlay -> overlay.piece().kind() == Piece.Kind.QUESTION)
                .forEach(overlay -> QuestionText.read(overlay.body(), new Problems())
                        .ifPresent(question -> questions.put(question.id(), question)));
        return questions;
    }
}

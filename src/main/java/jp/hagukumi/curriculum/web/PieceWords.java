package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionText;
import jp.hagukumi.curriculum.Material;
import jp.hagukumi.curriculum.Piece;
import jp.hagukumi.curriculum.rules.Finding;
import jp.hagukumi.curriculum.rules.LineDiff;
import jp.hagukumi.learning.Lesson;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.content.Problems;
import org.jspecify.annotations.Nullable;

/** Pieces, their differences and what is wrong with them, in words for those who read no YAML. */
@Named
@ApplicationScoped
public class PieceWords {
    @Inject
    Texts texts;

    /** What a piece is called: lesson 2 and its title, or the id of the question; its part where the course is no more. */
    public String title(@Nullable Material material, Piece piece) {
        return lesson(material, piece)
                .map(one ->
                        texts.of("curriculum.lesson", one.number(), one.title().ja()))
                .orElseGet(() -> texts.of("curriculum.question", piece.part()));
    }

    /** The last part of the address of a piece. */
    public String place(@Nullable Material material, Piece piece) {
        return lesson(material, piece)
                .map(lesson -> Integer.toString(lesson.number()))
                .orElse(piece.part());
    }

    private static Optional<Lesson> lesson(@Nullable Material material, Piece piece) {
        return Optional.ofNullable(material).flatMap(one -> one.lesson(piece.part()));
    }

    /** {@code lesson} or {@code question}, as the pages are called. */
    public String page(Piece piece) {
        return piece.kind() == Piece.Kind.LESSON ? "lesson" : "question";
    }

    public String finding(Finding finding) {
        return texts.of(finding.key(), finding.arguments().toArray());
    }

    /** The lines that differ between two texts of a piece. */
    public List<LineDiff.Line> difference(Piece piece, @Nullable String before, @Nullable String after) {
        return LineDiff.of(readable(piece, before), readable(piece, after));
    }

    /** A lesson as it is; a question with names of its parts. */
    public String readable(Piece piece, @Nullable String text) {
        if (text == null) {
            return "";
        }
        return piece.kind() == Piece.Kind.LESSON
                ? text
                : QuestionText.read(text, new Problems()).map(this::lines).orElse(text);
    }

    private String lines(Question question) {
        List<String> lines = new ArrayList<>();
        lines.add(line("kind", texts.of("curriculum.kind." + question.kind().name())));
        lines.add(line("skillAndLevel", question.skill(), question.level()));
        if (!question.scenario().isEmpty()) {
            lines.add(line("scenario", question.scenario()));
        }
        lines.add(line("stem", question.text()));
        question.choices().forEach(choice -> lines.add(line(choice.correct() ? "right" : "wrong", choice.text())));
        answers(question, lines);
        lines.add(line("explanation", question.explanation()));
        lines.add(line("source", question.source()));
        return String.join("\n", lines);
    }

    private void answers(Question question, List<String> lines) {
        switch (question.kind()) {
            case TRUE_FALSE ->
                lines.add(line("truth", texts.of(question.answer() ? "curriculum.true" : "curriculum.false")));
            case ORDERING -> question.items().forEach(item -> lines.add(line("item", item)));
            case MATCHING -> question.pairs().forEach(pair -> lines.add(line("pair", pair.left(), pair.right())));
            case NUMERIC ->
                lines.add(line(
                        "number",
                        Double.toString(question.value()),
                        Double.toString(question.tolerance()),
                        question.unit()));
            case SHORT_TEXT -> lines.add(line("accepted", String.join("、", question.accepted())));
            default -> {}
        }
    }

    private String line(String key, Object... arguments) {
        return texts.of("curriculum.line." + key, arguments);
    }
}

package jp.hagukumi.curriculum.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.curriculum.Material;
import jp.hagukumi.curriculum.Piece;
import jp.hagukumi.organization.NotVisible;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What came with a request. */
final class Asked {
    private static final String CODE = "[A-Za-z0-9-]{1,40}";

    private Asked() {}

    /** A parameter; empty where it is missing. */
    static String text(String name) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(name), "");
    }

    static Map<String, String> fields() {
        return new HashMap<>(Faces.getRequestParameterMap());
    }

    /** 0 for what is no number. */
    static int number(String name) {
        String given = text(name);
        return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : 0;
    }

    static String code(@Nullable String given) {
        if (given == null || !given.matches(CODE)) {
            throw new NotVisible("code " + given);
        }
        return given;
    }

    /** Throws {@link NotVisible} where something stands behind it. */
    static void last(@Nullable String surplus) {
        if (surplus != null) {
            throw new NotVisible("path " + surplus);
        }
    }

    /** A lesson by its number, or a question by its id; throws {@link NotVisible} for anything else. */
    static Piece piece(Material material, @Nullable String part) {
        String course = material.course().code();
        if (part != null && part.matches("[1-9][0-9]?")) {
            int number = Integer.parseInt(part);
            return material.course().lessons().stream()
                    .filter(lesson -> lesson.number() == number)
                    .map(lesson -> new Piece(Piece.Kind.LESSON, course, lesson.file()))
                    .findFirst()
                    .orElseThrow(() -> new NotVisible("lesson " + part));
        }
        return new Piece(Piece.Kind.QUESTION, course, code(part));
    }
}

package jp.hagukumi.projects.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the page of a project, by the last word of its address. */
public enum Part {
    OVERVIEW(""),
    MEASURE("measure"),
    FLOW("flow"),
    WORK("work"),
    FILES("files"),
    REVIEW("review");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** In the address. */
    public String getWord() {
        return word;
    }

    static Optional<Part> of(@Nullable String word) {
        String given = word == null ? "" : word;
        return Arrays.stream(values()).filter(one -> one.word.equals(given)).findFirst();
    }
}

package jp.hagukumi.attainment.web;

import org.jspecify.annotations.Nullable;

/** What a rating page sends about one skill; fields for JSON-B. A person sends the level only. */
public class RatingBody {
    public @Nullable Integer level;
    public int version;
    public @Nullable String note;
    public @Nullable String deliverable;

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

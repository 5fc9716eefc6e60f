package jp.hagukumi.platform.content;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with the content, so that an author sees all of it at once. */
public final class Problems {
    /**
     * One thing to mend.
     *
     * @param file relative to the content folder
     * @param key where in the file: {@code lessons[2].title.ja}; empty for the file as a whole
     */
    public record Problem(String file, String key, String message) {
        @Override
        public String toString() {
            return file + (key.isEmpty() ? "" : " " + key) + ": " + message;
        }
    }

    private final List<Problem> found = new ArrayList<>();

    public void add(String file, String key, String message) {
        found.add(new Problem(file, key, message));
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }
}

package jp.hagukumi.platform.imports;

import java.util.ArrayList;
import java.util.List;

/** One cell of a difference as shown: the column, what stood there and what will. */
public record Told(String column, String before, String after) {
    /** The cells that differ; an empty row stands for none. */
    public static List<Told> between(List<String> columns, List<String> before, List<String> after) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String old = before.isEmpty() ? "" : before.get(i);
            String next = after.isEmpty() ? "" : after.get(i);
            if (!old.equals(next)) {
                told.add(new Told(columns.get(i), old, next));
            }
        }
        return told;
    }
}

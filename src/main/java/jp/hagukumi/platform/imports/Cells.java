package jp.hagukumi.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Cells and told differences as JSON arrays, the way they are kept. */
final class Cells {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Cells() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for an absent row. */
    static String cells(List<String> cells) {
        return cells.isEmpty() ? "" : write(cells);
    }

    static List<String> cells(String json) {
        return json.isEmpty() ? List.of() : read(json, new TypeReference<List<String>>() {});
    }

    static String told(List<Told> told) {
        return write(told.stream()
                .map(one -> List.of(one.column(), one.before(), one.after()))
                .toList());
    }

    static List<Told> told(String json) {
        List<Told> told = new ArrayList<>();
        for (List<String> one : read(json, new TypeReference<List<List<String>>>() {})) {
            told.add(new Told(one.get(0), one.get(1), one.get(2)));
        }
        return told;
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

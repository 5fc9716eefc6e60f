package jp.hagukumi.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the records of the published language into rows and back: what every kind has goes into columns, the rest into
 * one JSON object by the names of the components.
 */
final class ActivityPayload {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));

    private static final Map<String, Class<?>> KINDS = Arrays.stream(Activity.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private ActivityPayload() {}

    /** What every kind has. */
    record Common(long municipalityId, long personId, String subjectCode, int subjectVersion, LocalDate occurredOn) {
        private Map<String, Object> byName() {
            return Map.of(
                    "municipalityId", municipalityId,
                    "personId", personId,
                    "subjectCode", subjectCode,
                    "subjectVersion", subjectVersion,
                    "occurredOn", occurredOn);
        }
    }

    static String kind(Activity activity) {
        return activity.getClass().getSimpleName();
    }

    static Common common(Activity activity) {
        return new Common(
                activity.municipalityId(),
                activity.personId(),
                activity.subjectCode(),
                activity.subjectVersion(),
                activity.occurredOn());
    }

    /** JSON of the components that only this kind has. */
    static String json(Activity activity) {
        Map<String, Object> columns = common(activity).byName();
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        try {
            for (RecordComponent component : activity.getClass().getRecordComponents()) {
                if (!columns.containsKey(component.getName())) {
                    own.put(component.getName(), component.getAccessor().invoke(activity));
                }
            }
            return JSON.writeValueAsString(own);
        } catch (ReflectiveOperationException | JsonProcessingException e) {
            throw new IllegalStateException("Can't write " + kind(activity), e);
        }
    }

    /** The record of a stored row; throws {@link IllegalStateException} for a kind or a payload nobody knows. */
    static Activity read(String kind, Common common, String json) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("Unknown kind of activity: " + kind);
        }
        try {
            JsonNode own = JSON.readTree(json);
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = value(components[i], common.byName(), own);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Activity) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException | JsonProcessingException e) {
            throw new IllegalStateException("Can't read " + kind + " " + json, e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Map<String, Object> columns, JsonNode own) {
        Object column = columns.get(component.getName());
        if (column != null) {
            return column;
        }
        JsonNode node = own.path(component.getName());
        if (component.getType() == LocalDate.class) {
            return LocalDate.parse(node.asText());
        }
        return JSON.convertValue(node, JSON.constructType(component.getGenericType()));
    }
}

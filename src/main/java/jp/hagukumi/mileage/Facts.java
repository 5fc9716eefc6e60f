package jp.hagukumi.mileage;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.mileage.rules.Fact;

/** Gives facts to the rules: every component of a record is a property that a rule may ask for. */
final class Facts {
    private Facts() {}

    static Fact of(Activity activity) {
        return new Fact(
                kind(activity),
                activity.subjectCode(),
                activity.subjectVersion(),
                activity.occurredOn(),
                activity.sourceKey(),
                activity.withdraws(),
                properties(activity));
    }

    static String kind(Activity activity) {
        return activity.getClass().getSimpleName();
    }

    private static Map<String, Object> properties(Activity activity) {
        Map<String, Object> properties = new HashMap<>();
        try {
            for (RecordComponent component : activity.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(activity);
                if (value != null) {
                    properties.put(component.getName(), value);
                }
            }
            return properties;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Can't read " + kind(activity), e);
        }
    }
}

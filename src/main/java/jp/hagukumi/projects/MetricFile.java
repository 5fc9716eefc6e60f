package jp.hagukumi.projects;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.projects.rules.Metric;
import org.jspecify.annotations.Nullable;

/** Reads a metric of a template. */
final class MetricFile {
    private static final Map<String, Metric.Better> BETTER = words(Metric.Better.values());
    private static final Map<String, Metric.TargetKind> KINDS = words(Metric.TargetKind.values());

    private MetricFile() {}

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    static Metric read(Entry entry) {
        Metric metric = new Metric(
                entry.text("code"),
                entry.localized("title"),
                entry.localized("unit"),
                entry.choice("better", BETTER).orElse(Metric.Better.LOWER),
                target(entry),
                entry.flag("primary"));
        entry.end();
        return metric;
    }

    private static Metric.@Nullable Target target(Entry metric) {
        return metric.entry("target")
                .map(entry -> {
                    Metric.Target target = new Metric.Target(
                            entry.choice("kind", KINDS).orElse(Metric.TargetKind.CHANGE_PERCENT),
                            entry.decimal("value"));
                    entry.end();
                    return target;
                })
                .orElse(null);
    }
}

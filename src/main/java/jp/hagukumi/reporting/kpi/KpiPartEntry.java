package jp.hagukumi.reporting.kpi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.content.Entry;
import org.jspecify.annotations.Nullable;

/** Reads one figure of a KPI: from the part, or from the KPI itself where it has no parts. */
final class KpiPartEntry {
    private static final Map<String, KpiPart.Unit> UNITS = KpiEntry.words(KpiPart.Unit.values());
    private static final Map<String, KpiPart.Better> DIRECTIONS = KpiEntry.words(KpiPart.Better.values());

    private KpiPartEntry() {}

    /** The figure; without a unit of its own it has that of the KPI. */
    static KpiPart read(Entry kpi, Entry own, String code, Localized name, Set<String> sources) {
        Entry holder = own.has("unit") ? own : kpi;
        KpiPart.Unit unit = holder.choice("unit", UNITS).orElse(KpiPart.Unit.PERCENT);
        Localized counter = KpiEntry.optional(holder, "counter");
        if ((unit == KpiPart.Unit.COUNT) == (counter == null)) {
            holder.problem("counter", "must be given where the unit is COUNT, and only there");
        }
        return new KpiPart(
                code,
                name,
                unit,
                counter,
                own.entry("target").map(KpiPartEntry::target).orElse(null),
                own.entries("stated").stream().map(one -> stated(one, sources)).toList());
    }

    private static KpiPart.Target target(Entry entry) {
        double value = entry.decimal("value");
        if (value < 0) {
            entry.problem("value", "must not be negative; better says the direction");
        }
        KpiPart.Target target = new KpiPart.Target(
                value,
                entry.choice("better", DIRECTIONS).orElse(KpiPart.Better.HIGHER),
                entry.flag("change"),
                day(entry),
                KpiEntry.optional(entry, "note"));
        entry.end();
        return target;
    }

    private static @Nullable LocalDate day(Entry entry) {
        String day = entry.textOrEmpty("by");
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            entry.problem("by", "must be a day: 2027-03-31");
            return null;
        }
    }

    private static KpiPart.Stated stated(Entry entry, Set<String> sources) {
        KpiPart.Stated stated = new KpiPart.Stated(
                entry.localized("text"), entry.has("value") ? entry.decimal("value") : null, entry.text("source"));
        known(entry, "source", List.of(stated.source()), sources);
        entry.end();
        return stated;
    }

    /** Each place must name a source of the file: S0:235. */
    static void known(Entry entry, String key, List<String> places, Set<String> sources) {
        places.stream()
                .filter(place -> place.indexOf(':') < 0 || !sources.contains(place.substring(0, place.indexOf(':'))))
                .forEach(place -> entry.problem(key, place + " must be a source of the file and a place: S0:235"));
    }
}

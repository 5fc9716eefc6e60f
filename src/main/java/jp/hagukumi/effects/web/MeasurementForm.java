package jp.hagukumi.effects.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.effects.EffectLine;
import jp.hagukumi.effects.Measurement;
import jp.hagukumi.platform.DayFormat;
import jp.hagukumi.platform.Refused;

/** Reads a measurement from the fields of a form: {@code name0, cases0, before0, after0, samples0, method0} and so on. */
final class MeasurementForm {
    /** Steps that the form has room for. */
    static final int ROOM = 6;

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final int LONGEST_NUMBER = 12;

    private MeasurementForm() {}

    /** The fields of one step as they stand on the page. */
    public record Row(int at, String name, String cases, String before, String after, String samples, String method) {}

    /** What was typed where the form was sent, else what was measured before, with room for more. */
    static List<Row> rows(boolean sent, List<EffectLine> before, EffectWords words) {
        return IntStream.range(0, ROOM)
                .mapToObj(at -> sent
                        ? typed(at)
                        : at < before.size() ? row(at, before.get(at), words) : new Row(at, "", "", "", "", "", ""))
                .toList();
    }

    private static Row typed(int at) {
        return new Row(
                at,
                Asked.text("name" + at).strip(),
                Asked.text("cases" + at),
                Asked.text("before" + at),
                Asked.text("after" + at),
                Asked.text("samples" + at),
                Asked.text("method" + at).strip());
    }

    private static Row row(int at, EffectLine line, EffectWords words) {
        return new Row(
                at,
                line.name(),
                Integer.toString(line.casesPerYear()),
                words.minutes(line.secondsBefore()),
                words.minutes(line.secondsAfter()),
                Integer.toString(line.samples()),
                line.method());
    }

    /** Throws {@link Refused} at the field that can't be read. */
    static Measurement measurement() {
        List<EffectLine> lines = new ArrayList<>();
        for (int at = 0; at < ROOM; at++) {
            Row row = typed(at);
            if (!row.name().isEmpty()) {
                lines.add(new EffectLine(
                        row.name(),
                        (int) whole("cases" + at, row.cases()),
                        seconds("before" + at, row.before()),
                        seconds("after" + at, row.after()),
                        (int) whole("samples" + at, row.samples()),
                        row.method()));
            }
        }
        return new Measurement(
                day("measuredOn"),
                lines,
                whole("expensesYen", Asked.text("expensesYen")),
                whole("runningYen", Asked.text("runningYen")));
    }

    /** 0 where nothing is typed. */
    static long whole(String field, String typed) {
        String plain = plain(typed);
        if (plain.isEmpty()) {
            return 0;
        }
        if (!plain.matches("[0-9]{1," + LONGEST_NUMBER + "}")) {
            throw Refused.at(field, "effects.refused.number", typed);
        }
        long number = Long.parseLong(plain);
        if (!field.endsWith("Yen") && number > Integer.MAX_VALUE) {
            throw Refused.at(field, "effects.refused.figures");
        }
        return number;
    }

    private static int seconds(String field, String typed) {
        String plain = plain(typed);
        if (!plain.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
            throw Refused.at(field, "effects.refused.number", typed);
        }
        return new BigDecimal(plain)
                .multiply(MINUTE)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    static LocalDate day(String field) {
        return DayFormat.parse(Asked.text(field)).orElseThrow(() -> Refused.at(field, "effects.refused.day"));
    }

    /** Full-width digits and separators of thousands are accepted. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
    }
}

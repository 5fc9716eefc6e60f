package jp.hagukumi.platform.imports;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Days;

/** A row of the file as the kind reads it: cells by column name, checked on the way; faults are kept with the line. */
public final class FileRow {
    private final int line;
    private final Map<String, Integer> header;
    private final List<String> cells;
    private final Faults faults;

    FileRow(int line, Map<String, Integer> header, List<String> cells, Faults faults) {
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.faults = faults;
    }

    public int line() {
        return line;
    }

    /** Whether a fault was told of this row so far. */
    public boolean wrong() {
        return faults.at(line);
    }

    /** Tells a fault of this row. */
    public void fault(String column, String textKey, Object... arguments) {
        faults.add(line, column, raw(column), textKey, arguments);
    }

    /** A text with surrounding blanks removed, every character kept; too long, or like a formula, is a fault. */
    public String text(String column, int longest) {
        String value = raw(column).strip();
        if (value.codePointCount(0, value.length()) > longest) {
            fault(column, "platform.import.tooLong", longest);
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            fault(column, "platform.import.control");
        } else if (!value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0) {
            fault(column, "platform.import.formula");
        }
        return value;
    }

    /** Like {@link #text}, and empty is a fault. */
    public String required(String column, int longest) {
        String value = text(column, longest);
        if (value.isEmpty()) {
            fault(column, "platform.import.required");
        }
        return value;
    }

    /** A number or code: full-width characters become half-width, blanks within are a fault. */
    public String code(String column, int longest) {
        String value = narrow(text(column, longest));
        if (value.codePoints().anyMatch(Character::isWhitespace)) {
            fault(column, "platform.import.blank");
        }
        return value;
    }

    /** Like {@link #code}, and empty is a fault. */
    public String requiredCode(String column, int longest) {
        String value = code(column, longest);
        if (value.isEmpty()) {
            fault(column, "platform.import.required");
        }
        return value;
    }

    /** A day; empty or unreadable is a fault and gives {@link Days#OPEN}. */
    public LocalDate day(String column) {
        if (raw(column).isBlank()) {
            fault(column, "platform.import.required");
        }
        return dayOrOpen(column);
    }

    /** A day; empty is {@link Days#OPEN}, unreadable is a fault. */
    public LocalDate dayOrOpen(String column) {
        String value = raw(column).strip();
        if (value.isEmpty()) {
            return Days.OPEN;
        }
        Optional<LocalDate> day = JapaneseDay.parse(value);
        if (day.isEmpty()) {
            fault(column, "platform.import.day");
        }
        return day.orElse(Days.OPEN);
    }

    /** One of the given labels; anything else, and empty where required, is a fault and gives an empty text. */
    public String choice(String column, Map<String, String> valuesByLabel, boolean needed) {
        String label = narrow(raw(column).strip());
        if (label.isEmpty() && !needed) {
            return "";
        }
        String value = valuesByLabel.get(label);
        if (value == null) {
            fault(
                    column,
                    label.isEmpty() ? "platform.import.required" : "platform.import.choice",
                    String.join("、", valuesByLabel.keySet()));
            return "";
        }
        return value;
    }

    /** The cell as it stands in the file; empty where the file lacks the column. */
    public String raw(String column) {
        Integer at = header.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }

    private static String narrow(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    }
}

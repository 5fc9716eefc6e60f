package jp.hagukumi.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import jp.hagukumi.platform.Refused;

/** Looks at what was typed; refuses at its field. */
final class Typed {
    static final int LONGEST_REASON = 400;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 4;

    private Typed() {}

    /** A text that must be there. */
    static String text(String field, String typed, int longest) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw Refused.at(field, "projects.refused.empty");
        }
        if (text.length() > longest) {
            throw Refused.at(field, "projects.refused.tooLong", longest);
        }
        return text;
    }

    static String reason(String typed) {
        return text("reason", typed, LONGEST_REASON);
    }

    /** A number of either sign with at most four decimals. */
    static BigDecimal figure(String field, BigDecimal typed) {
        if (typed.abs().compareTo(MOST) >= 0 || typed.stripTrailingZeros().scale() > DECIMALS) {
            throw Refused.at(field, "projects.refused.figure");
        }
        return typed.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Throws where the number is out of its range. */
    static int within(String field, int typed, int least, int most) {
        if (typed < least || typed > most) {
            throw Refused.at(field, "projects.refused.range", least, most);
        }
        return typed;
    }

    static LocalDate notAfter(String field, LocalDate typed, LocalDate last) {
        if (typed.isAfter(last)) {
            throw Refused.at(field, "projects.refused.future");
        }
        return typed;
    }
}

package jp.hagukumi.appointments;

import jp.hagukumi.platform.Refused;

/** A reason that somebody else will read. */
final class Reason {
    private static final int LONGEST = 400;

    private Reason() {}

    /** What was typed, without blanks around it; refused where it is empty or too long. */
    static String of(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw Refused.at("reason", "appointments.refused.noReason");
        }
        if (reason.length() > LONGEST) {
            throw Refused.at("reason", "appointments.refused.tooLong", LONGEST);
        }
        return reason;
    }
}

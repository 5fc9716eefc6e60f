package jp.hagukumi.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.platform.Refused;

/** Looks at what was filled in; refuses at the field. */
final class DraftCheck {
    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_NOTE = 1_000;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final long MINUTES_A_DAY = 24 * 60L;
    private static final long MOST_DAYS = 3 * 366L;

    private DraftCheck() {}

    /** The same, with what is not asked for left out. */
    static ClaimDraft checked(ClaimDraft typed, ClaimRule rule, LocalDate today, LocalDate hiredOn) {
        ClaimDraft draft = new ClaimDraft(
                typed.kind(),
                typed.subjectCode(),
                typed.subjectCode().equals(rule.freeCode()) ? typed.subject().strip() : "",
                typed.from(),
                typed.to(),
                rule.needsMinutes() ? typed.minutes() : 0,
                typed.note().strip(),
                rule.approver() == Approver.ORGANISER ? typed.organiser().strip() : "");
        subject(draft, rule);
        days(draft, today, hiredOn);
        if (rule.needsMinutes() && (draft.minutes() < 1 || draft.minutes() > minutes(draft))) {
            throw Refused.at("minutes", "claims.refused.minutes", minutes(draft));
        }
        if (draft.note().length() > LONGEST_NOTE) {
            throw Refused.at("note", "claims.refused.tooLong", LONGEST_NOTE);
        }
        return draft;
    }

    private static void subject(ClaimDraft draft, ClaimRule rule) {
        boolean free = draft.subjectCode().equals(rule.freeCode());
        if (!free && rule.subject(draft.subjectCode()).isEmpty()) {
            throw Refused.at("subjectCode", "claims.refused.subjectUnknown");
        }
        if (free && draft.subject().isEmpty()) {
            throw Refused.at("subject", "claims.refused.noSubject");
        }
        if (draft.subject().length() > LONGEST_SUBJECT) {
            throw Refused.at("subject", "claims.refused.tooLong", LONGEST_SUBJECT);
        }
    }

    private static void days(ClaimDraft draft, LocalDate today, LocalDate hiredOn) {
        if (draft.to().isBefore(draft.from())) {
            throw Refused.at("to", "claims.refused.order");
        }
        if (draft.to().isAfter(today)) {
            throw Refused.at("to", "claims.refused.future");
        }
        if (draft.from().isBefore(EARLIEST) || ChronoUnit.DAYS.between(draft.from(), draft.to()) > MOST_DAYS) {
            throw Refused.at("from", "claims.refused.span");
        }
        if (draft.kind() != ClaimKind.QUALIFICATION && draft.from().isBefore(hiredOn)) {
            throw Refused.at("from", "claims.refused.notHired");
        }
    }

    private static long minutes(ClaimDraft draft) {
        return (ChronoUnit.DAYS.between(draft.from(), draft.to()) + 1) * MINUTES_A_DAY;
    }
}

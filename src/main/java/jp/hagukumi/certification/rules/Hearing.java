package jp.hagukumi.certification.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 聴聞: before a certificate is revoked its holder is told why and may answer.
 *
 * @param reason for which it may be revoked
 * @param answerUntil last day on which the holder may answer
 * @param answer the last one; empty: none yet
 * @param answeredOn null: not yet
 * @param end how it ended; null: it is under way
 * @param endedOn null: it is under way
 * @param words the reason for how it ended; empty while it is under way
 */
public record Hearing(
        LocalDate announcedOn,
        String reason,
        LocalDate answerUntil,
        String answer,
        @Nullable LocalDate answeredOn,
        @Nullable End end,
        @Nullable LocalDate endedOn,
        String words) {

    /** How a hearing ends. */
    public enum End {
        DROPPED,
        REVOKED
    }

    /** What happens in a hearing. */
    public enum Kind {
        ANNOUNCED,
        /** By the holder; may be said again, the last one counts. */
        ANSWERED,
        DROPPED,
        REVOKED
    }

    /**
     * One step.
     *
     * @param answerUntil of the announcement; else null
     */
    public record Step(
            Kind kind, LocalDate on, String words, @Nullable LocalDate answerUntil) {}

    /** The last hearing about a certificate, by all steps in their order; empty where there was none. */
    public static Optional<Hearing> of(List<Step> steps) {
        Hearing hearing = null;
        for (Step step : steps) {
            hearing = step.answerUntil() != null
                    ? new Hearing(step.on(), step.words(), step.answerUntil(), "", null, null, null, "")
                    : hearing == null ? null : hearing.after(step);
        }
        return Optional.ofNullable(hearing);
    }

    private Hearing after(Step step) {
        return step.kind() == Kind.ANSWERED
                ? new Hearing(announcedOn, reason, answerUntil, step.words(), step.on(), null, null, "")
                : new Hearing(
                        announcedOn,
                        reason,
                        answerUntil,
                        answer,
                        answeredOn,
                        End.valueOf(step.kind().name()),
                        step.on(),
                        step.words());
    }

    public boolean isOpen() {
        return end == null;
    }

    /** Whether the holder may answer. */
    public boolean isAnswerable(LocalDate today) {
        return isOpen() && !today.isAfter(answerUntil);
    }

    /** Whether it may be revoked: the holder has answered, or let the days pass. */
    public boolean isRipe(LocalDate today) {
        return isOpen() && (answeredOn != null || today.isAfter(answerUntil));
    }
}

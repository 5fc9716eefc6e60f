package jp.hagukumi.certification.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where somebody stands with one stage on a day. Never stored: it follows from what is. */
public enum Status {
    /** 要件不足 */
    NOT_MET,
    /** 申請可 */
    ELIGIBLE,
    /** 審査中 */
    UNDER_REVIEW,
    /** 有効 */
    IN_FORCE,
    /** 更新受付中 */
    RENEWAL_OPEN,
    /** 有効(期間停止中) */
    SUSPENDED,
    /** 失効 */
    EXPIRED,
    /** 取消 */
    REVOKED;

    /**
     * The status.
     *
     * @param held certificates of the stage, in any order
     * @param applied whether an application is under way
     * @param eligible whether the requirements are met but for what people decide
     */
    public static Status of(List<Held> held, boolean applied, boolean eligible, LocalDate day, Absences absences) {
        Optional<Held> inForce = inForce(held, day, absences);
        if (inForce.isPresent()) {
            return ofHolder(inForce.get(), held, applied, day, absences);
        }
        if (applied) {
            return UNDER_REVIEW;
        }
        Optional<Held> last = last(held);
        if (last.isPresent() && last.get().isRevoked(day)) {
            return REVOKED;
        }
        if (eligible) {
            return ELIGIBLE;
        }
        return last.isPresent() ? EXPIRED : NOT_MET;
    }

    private static Status ofHolder(Held now, List<Held> held, boolean applied, LocalDate day, Absences absences) {
        if (absences.cover(day)) {
            return SUSPENDED;
        }
        boolean followed = held.stream()
                .anyMatch(one -> !one.isRevoked(day) && one.term().from().isAfter(day));
        if (followed || now.term().opensOn().isAfter(day)) {
            return IN_FORCE;
        }
        return applied ? UNDER_REVIEW : RENEWAL_OPEN;
    }

    /** The certificate in force on the day. */
    public static Optional<Held> inForce(List<Held> held, LocalDate day, Absences absences) {
        return held.stream().filter(one -> one.isInForce(day, absences)).max(Comparator.comparing(one -> one.term()
                .from()));
    }

    /** The certificate with the latest term. */
    public static Optional<Held> last(List<Held> held) {
        return held.stream()
                .max(Comparator.<Held, LocalDate>comparing(one -> one.term().from())
                        .thenComparing(Held::number));
    }
}

package jp.hagukumi.proposals;

import java.time.LocalDate;

/**
 * A proposal that others can learn from (事例).
 *
 * @param units that have taken it over
 */
public record Case(
        long id,
        long proposalId,
        String title,
        String operation,
        String tool,
        Category category,
        String summary,
        LocalDate registeredOn,
        String unitName,
        int units) {
    /** What a case is about. */
    public enum Category {
        /** データ活用 (K18). */
        DATA,
        AI_RPA,
        /** 業務の見直し. */
        PROCESS,
        /** 住民サービス. */
        SERVICE
    }
}

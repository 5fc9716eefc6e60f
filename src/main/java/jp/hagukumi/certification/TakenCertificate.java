package jp.hagukumi.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that was granted before certificates were kept here.
 *
 * @param document by which it was granted: its name and number
 * @param revokedOn null: never
 * @param reason of the revocation; empty without one
 */
public record TakenCertificate(
        String staffNumber,
        String stage,
        LocalDate grantedOn,
        String document,
        @Nullable LocalDate revokedOn,
        String reason) {}

package jp.hagukumi.platform;

import java.time.Instant;

/** A line of the audit log, as it was written. */
public record AuditEntry(
        Instant at,
        String actorName,
        String action,
        String subjectKind,
        String subjectId,
        String reason,
        String detail) {}

package jp.hagukumi.organization;

/** Somebody was appointed, or an appointment ended otherwise than planned; fired within the transaction. */
public record DesignationsChanged(long municipalityId, long personId) {}

package jp.hagukumi.platform;

import java.time.LocalDate;
import java.time.ZoneId;

/** Constants of the calendar that the product shares with its database. */
public final class Days {
    /** The business zone: every day of HR begins and ends in it. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** The last day of a period that has no end yet; stored instead of NULL. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private Days() {}
}

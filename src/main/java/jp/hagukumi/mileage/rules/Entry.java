package jp.hagukumi.mileage.rules;

import java.time.LocalDate;

/**
 * One entry of the ledger.
 *
 * @param kind what it is
 * @param about what it changes: for {@link Kind#REVERSE} the kind it takes back, else the kind itself
 * @param lot key of the fact that earned the points it is about
 * @param fact key of the fact it follows from
 * @param activity kind of the fact that opened the lot; with subject what was done
 * @param line code of the rule's line
 * @param deed what was done, however often it is told
 * @param year first calendar year of the 年度 in which the points count
 * @param day of the fact
 * @param worth points before caps, of an {@link Kind#EARN}; else 0
 * @param points added to the balance, negative: taken
 * @param rule first day of the rule set by which the lot was opened
 * @param correction 0: as booked; from 1: corrected by a replay
 */
public record Entry(
        Kind kind,
        Kind about,
        String lot,
        String fact,
        String activity,
        String subjectCode,
        int subjectVersion,
        String line,
        String deed,
        int year,
        LocalDate day,
        int worth,
        int points,
        LocalDate rule,
        int correction) {

    public enum Kind {
        EARN,
        SPEND,
        EXPIRE,
        REVERSE
    }

    /** Whether it is part of what was earned, whatever became of it. */
    public boolean isEarning() {
        return about == Kind.EARN;
    }

    /** What must be unique, corrections aside. */
    Key key() {
        return new Key(lot, fact, about);
    }

    record Key(String lot, String fact, Kind about) {}

    /** Another entry against the lot of this one. */
    Entry against(Kind newKind, Kind newAbout, Fact cause, int newPoints) {
        return new Entry(
                newKind,
                newAbout,
                lot,
                cause.key(),
                activity,
                subjectCode,
                subjectVersion,
                line,
                deed,
                year,
                cause.day(),
                0,
                newPoints,
                rule,
                0);
    }

    /** The same booked once more as a correction. */
    Entry corrected(Kind newKind, int newPoints, int number) {
        return new Entry(
                newKind,
                about,
                lot,
                fact,
                activity,
                subjectCode,
                subjectVersion,
                line,
                deed,
                year,
                day,
                newKind == Kind.EARN ? worth : 0,
                newPoints,
                rule,
                number);
    }
}

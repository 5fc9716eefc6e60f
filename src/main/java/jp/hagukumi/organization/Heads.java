package jp.hagukumi.organization;

/**
 * Who heads a unit: the grade of the posting against the kind of the unit it is in.
 *
 * <p>部・局 is headed from 次長級 up, 課 and 出先 from 課長級 up, 係 from 係長級 up. A posting file names no head, and
 * this is what the grades mean in practice (domain.md, 職位).
 */
final class Heads {
    private Heads() {}

    static boolean heads(Grade grade, UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT -> grade.compareTo(Grade.DEPUTY_DIRECTOR) >= 0;
            case SECTION, BRANCH -> grade.compareTo(Grade.MANAGER) >= 0;
            case SUBSECTION -> grade.compareTo(Grade.CHIEF) >= 0;
        };
    }
}

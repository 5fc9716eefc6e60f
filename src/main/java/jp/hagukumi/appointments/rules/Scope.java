package jp.hagukumi.appointments.rules;

import jp.hagukumi.organization.UnitKind;

/** Which units should have somebody in a role. */
public enum Scope {
    /** None: the role is not tied to a number of units, so there is no 設置率. */
    NONE,
    DEPARTMENTS,
    SECTIONS,
    SECTIONS_AND_BRANCHES;

    /** Whether units of a kind are in it. */
    public boolean includes(UnitKind kind) {
        return switch (this) {
            case NONE -> false;
            case DEPARTMENTS -> kind == UnitKind.DEPARTMENT;
            case SECTIONS -> kind == UnitKind.SECTION;
            case SECTIONS_AND_BRANCHES -> kind == UnitKind.SECTION || kind == UnitKind.BRANCH;
        };
    }
}

package jp.hagukumi.organization;

/** Where an account stands, as its administrator sees it. */
public enum AccountState {
    /** No password, and no invitation that can be used. */
    WAITING,
    /** No password yet, but an invitation that can be used. */
    INVITED,
    /** Signs in. */
    ACTIVE,
    /** Switched off by an administrator. */
    DISABLED,
    /** The person has left. */
    LEFT;

    /** The way its tag is coloured. */
    public String tag() {
        return switch (this) {
            case ACTIVE -> "ok";
            case WAITING, INVITED -> "warn";
            case DISABLED, LEFT -> "bad";
        };
    }

    static AccountState of(boolean enabled, boolean left, boolean password, boolean invitation) {
        if (left) {
            return LEFT;
        }
        if (!enabled) {
            return DISABLED;
        }
        return password ? ACTIVE : invitation ? INVITED : WAITING;
    }
}

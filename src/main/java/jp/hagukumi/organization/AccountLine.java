package jp.hagukumi.organization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account in the administrator's list.
 *
 * @param name of the person; empty for accounts without one
 * @param unitName unit of the main posting on that day, empty without one
 * @param roles in force on that day or later
 */
public record AccountLine(
        long id,
        String signInName,
        String name,
        String unitName,
        boolean enabled,
        AccountState state,
        @Nullable Instant lastSignedInAt,
        List<RoleTerm> roles) {
    /** Whether it is the account of an API token, which has no password. */
    public boolean token() {
        return signInName.startsWith("token:");
    }

    /** Whether no password has been chosen or handed out yet. */
    public boolean invited() {
        return state == AccountState.WAITING || state == AccountState.INVITED;
    }
}

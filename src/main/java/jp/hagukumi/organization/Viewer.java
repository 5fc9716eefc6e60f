package jp.hagukumi.organization;

import java.util.Set;
import jp.hagukumi.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking, read anew for each request: every list, page and export is made for a Viewer.
 *
 * @param accountId the account signed in
 * @param municipalityId nothing of another municipality is ever shown
 * @param personId the member of the staff behind the account; null for accounts without one
 * @param name as shown in the header
 * @param unitName unit of the main posting on this day, empty without one
 * @param roles in force at this moment, always with EMPLOYEE
 * @param authority 任命権者 that HR rights are limited to; empty: all
 * @param headedUnitPaths paths of the units the person heads on this day; their subtrees are theirs to see
 */
public record Viewer(
        long accountId,
        long municipalityId,
        @Nullable Long personId,
        String name,
        String unitName,
        Set<Role> roles,
        String authority,
        Set<String> headedUnitPaths)
        implements Actor {

    /** For speaking to somebody: the part of the name before the first space. */
    public String familyName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Refuses with {@link NotVisible} where the role is missing. */
    public void require(Role role) {
        if (!has(role)) {
            throw new NotVisible("role " + role);
        }
    }

    /** Whether people of a unit are the viewer's to see: all for HR, for a supervisor the units they head and below. */
    public boolean seesUnit(String unitPath) {
        return has(Role.HR) || heads(unitPath);
    }

    /** Whether the viewer heads the unit or one above it; of no unit (an empty path) nobody is head. */
    public boolean heads(String unitPath) {
        return headedUnitPaths.stream().anyMatch(unitPath::startsWith);
    }

    /** The person behind the account; throws {@link NotVisible} for accounts without one. */
    public long self() {
        if (personId == null) {
            throw new NotVisible("a member of the staff");
        }
        return personId;
    }
}

package jp.hagukumi.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/**
 * Whose records a viewer may count and name.
 *
 * @param authority 任命権者 the figures are limited to; empty: all
 * @param unitPaths subtrees the figures are limited to; empty: all
 */
public record Reach(long municipalityId, String authority, List<String> unitPaths) {

    /** All of the municipality, or of the authority that the HR right is limited to; refuses everybody else. */
    public static Reach ofHr(Viewer viewer) {
        viewer.require(Role.HR);
        return new Reach(viewer.municipalityId(), viewer.authority(), List.of());
    }

    /** The subtrees that the viewer heads on this day; refuses whoever heads none. */
    public static Reach ofTeam(Viewer viewer) {
        if (viewer.headedUnitPaths().isEmpty()) {
            throw new NotVisible("a headed unit");
        }
        return new Reach(viewer.municipalityId(), "", List.copyOf(new TreeSet<>(viewer.headedUnitPaths())));
    }

    /** The same, within one subtree. */
    public Reach within(String unitPath) {
        return new Reach(municipalityId, authority, List.of(unitPath));
    }

    /**
     * SQL condition over the view {@code roster} with the alias r, beginning with "and" or empty.
     *
     * @param first number of the first parameter it may use; {@link #parameters} belong there
     */
    String condition(int first) {
        String byAuthority = authority.isEmpty() ? "" : " and r.authority = ?" + first;
        int start = authority.isEmpty() ? first : first + 1;
        String byUnit = IntStream.range(0, unitPaths.size())
                .mapToObj(i -> "r.unit_path like ?" + (start + i))
                .collect(Collectors.joining(" or "));
        return byAuthority + (byUnit.isEmpty() ? "" : " and (" + byUnit + ")");
    }

    /** The same condition on one standing. */
    boolean holds(Standing standing) {
        return (authority.isEmpty() || authority.equals(standing.authority()))
                && (unitPaths.isEmpty() || unitPaths.stream().anyMatch(standing.unitPath()::startsWith));
    }

    List<String> parameters() {
        List<String> values = new ArrayList<>();
        if (!authority.isEmpty()) {
            values.add(authority);
        }
        unitPaths.forEach(path -> values.add(path + "%"));
        return values;
    }
}

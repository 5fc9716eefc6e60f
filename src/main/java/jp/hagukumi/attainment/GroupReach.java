package jp.hagukumi.attainment;

import java.util.Set;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/**
 * Which people of a day a map is drawn of: what the viewer may see, narrowed by a filter.
 *
 * @param headed paths of units, one of which they have to be in; none: anywhere
 * @param authority 任命権者; empty: all
 * @param isPeers whether there are people among them who are neither in the viewer's line nor, for HR, in their charge
 */
record GroupReach(MapFilter filter, Set<String> headed, String authority, boolean isPeers) {

    /** Throws {@link NotVisible} where nothing of it is the viewer's to see. */
    static GroupReach of(Viewer viewer, MapFilter filter) {
        boolean office = viewer.has(Role.HR) || viewer.has(Role.DX_OFFICE);
        boolean headed = viewer.heads(filter.unitPath());
        boolean own = !office && !headed;
        if (own && (viewer.headedUnitPaths().isEmpty() || !filter.unitPath().isEmpty())) {
            throw new NotVisible("unit " + filter.unitPath());
        }
        boolean all = viewer.has(Role.HR) && viewer.authority().isEmpty();
        boolean charge = viewer.has(Role.HR) && !viewer.has(Role.DX_OFFICE) && !headed;
        return new GroupReach(
                filter,
                own ? viewer.headedUnitPaths() : Set.of(),
                charge ? viewer.authority() : "",
                viewer.has(Role.DX_OFFICE) && !headed && !all);
    }

    /** Everybody in a subtree, whoever looks. */
    static GroupReach under(String unitPath) {
        return new GroupReach(MapFilter.everybody().under(unitPath), Set.of(), "", false);
    }

    /** The same without what narrows it further than to units. */
    GroupReach widened() {
        return new GroupReach(filter.widened(), headed, authority, isPeers);
    }

    boolean holds(RosterDay.Person person) {
        RosterDay.Place place = person.place();
        return (filter.minGrade() == null || person.grade() >= filter.minGrade().rank())
                && (filter.maxGrade() == null
                        || person.grade() <= filter.maxGrade().rank())
                && place.unitPath().startsWith(filter.unitPath())
                && (authority.isEmpty() || authority.equals(place.authority()))
                && (filter.occupation().isEmpty() || filter.occupation().equals(place.occupation()))
                && (headed.isEmpty() || headed.stream().anyMatch(place.unitPath()::startsWith));
    }
}

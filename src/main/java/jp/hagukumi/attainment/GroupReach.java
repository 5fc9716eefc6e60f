package jp.hagukumi.attainment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/** Conditions over the view {@code roster} with the alias r: what the viewer may see, narrowed by a filter. */
final class GroupReach {
    private final StringBuilder condition = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private boolean peers;

    private GroupReach() {}

    /** Throws {@link NotVisible} where nothing of it is the viewer's to see. */
    static GroupReach of(Viewer viewer, MapFilter filter) {
        GroupReach reach = new GroupReach();
        boolean office = viewer.has(Role.HR) || viewer.has(Role.DX_OFFICE);
        boolean headed = viewer.heads(filter.unitPath());
        if (!office && !headed) {
            if (viewer.headedUnitPaths().isEmpty() || !filter.unitPath().isEmpty()) {
                throw new NotVisible("unit " + filter.unitPath());
            }
            reach.anyOf(viewer);
        }
        boolean all = viewer.has(Role.HR) && viewer.authority().isEmpty();
        reach.peers = viewer.has(Role.DX_OFFICE) && !headed && !all;
        if (viewer.has(Role.HR) && !viewer.has(Role.DX_OFFICE) && !headed) {
            reach.where("r.authority = ", viewer.authority());
        }
        reach.where("r.unit_path like ", filter.unitPath().isEmpty() ? "" : filter.unitPath() + "%");
        reach.where("r.occupation = ", filter.occupation());
        if (filter.minGrade() != null) {
            reach.where("r.grade >= ", filter.minGrade().rank());
        }
        if (filter.maxGrade() != null) {
            reach.where("r.grade <= ", filter.maxGrade().rank());
        }
        return reach;
    }

    private void anyOf(Viewer viewer) {
        List<String> paths = new ArrayList<>();
        for (String path : new TreeSet<>(viewer.headedUnitPaths())) {
            parameters.add(path + "%");
            paths.add("r.unit_path like ?#");
        }
        condition.append(" and (").append(String.join(" or ", paths)).append(")");
    }

    private void where(String comparison, Object value) {
        if (!"".equals(value)) {
            condition.append(" and ").append(comparison).append("?#");
            parameters.add(value);
        }
    }

    /** SQL that begins with "and", or nothing; its parameters are numbered from {@code first}. */
    String condition(int first) {
        String numbered = condition.toString();
        for (int i = 0; i < parameters.size(); i++) {
            numbered = numbered.replaceFirst("\\?#", "?" + (first + i));
        }
        return numbered;
    }

    /** Whether there are people among them who are neither in the viewer's line nor, for HR, in their charge. */
    boolean isPeers() {
        return peers;
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }
}

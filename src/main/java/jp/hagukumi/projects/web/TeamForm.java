package jp.hagukumi.projects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.Assignment;
import org.jspecify.annotations.Nullable;

/** Reads a team from the fields of a form: {@code member, leader, share-17, others}. */
@ApplicationScoped
public class TeamForm {
    private static final int PERCENT = 100;

    @Inject
    StaffNumbers staff;

    @Inject
    Assignment assignment;

    /** Person to share. */
    Map<Long, Integer> team(Viewer viewer) {
        Map<Long, Integer> shares = new TreeMap<>();
        for (String member : Asked.texts("member")) {
            shares.put(Asked.id(member), 0);
        }
        staff.all(viewer, "others").forEach(person -> shares.put(person, 0));
        return shared(shares);
    }

    /** 0 where nobody is chosen. */
    long leader() {
        String leader = Asked.text("leader");
        return leader.isEmpty() ? 0 : Asked.id(leader);
    }

    /** The one whose staff number is typed into a field; null where it is empty. */
    @Nullable
    Long one(Viewer viewer, String field) {
        return staff.one(viewer, field);
    }

    /** As typed; null where nobody is. */
    @Nullable
    Long mentor(Viewer viewer) {
        return staff.mentor(viewer, "mentor");
    }

    void changeTeam(Viewer viewer, long project, String reason) {
        assignment.changeTeam(viewer, project, leader(), team(viewer), reason);
    }

    void changeDue(Viewer viewer, long project, LocalDate due, String reason) {
        assignment.changeDue(viewer, project, due, reason);
    }

    /** As typed; where nothing is typed everybody has the same, the rest goes to the first. */
    private static Map<Long, Integer> shared(Map<Long, Integer> members) {
        Map<Long, Integer> shares = new TreeMap<>();
        boolean typed = members.keySet().stream()
                .anyMatch(person -> !Asked.text("share-" + person).isEmpty());
        int each = members.isEmpty() ? 0 : PERCENT / members.size();
        int rest = members.isEmpty() ? 0 : PERCENT % members.size();
        for (long person : members.keySet()) {
            shares.put(person, typed ? Asked.number("share-" + person) : each + (shares.isEmpty() ? rest : 0));
        }
        return shares;
    }
}

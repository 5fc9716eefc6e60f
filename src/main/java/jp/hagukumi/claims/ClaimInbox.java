package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.organization.LineOfCommand;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.organization.Viewer;

/** Which claims wait for the viewer; at most four statements however many they are. */
@ApplicationScoped
@Transactional
public class ClaimInbox {
    private static final int MOST = 2_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Superiors superiors;

    @Inject
    Clock clock;

    /** Those that the viewer decides on, the longest waiting first. */
    public List<ClaimLine> of(Viewer viewer) {
        long self = viewer.personId() == null ? 0 : viewer.personId();
        LocalDate today = LocalDate.now(clock);
        String there = "exists (select 1 from roster o where o.municipality_id = c.municipality_id"
                + " and o.person_id = c.organiser_id and " + Roster.inPostOn("o", "?2") + " and not "
                + Roster.absentOn("o", "?2") + ")";
        String condition = "c.state = 'SUBMITTED' and c.person_id <> ?3 and (c.organiser_id = ?3"
                + (viewer.has(Role.DX_OFFICE) ? " or c.approver = 'DX_OFFICE'" : "")
                + (viewer.headedUnitPaths().isEmpty() && !viewer.has(Role.HR) ? "" : " or c.approver = 'SUPERVISOR'")
                + (viewer.has(Role.HR)
                        ? " or ((?4 = '' or p.authority = ?4) and (c.approver = 'HR'"
                                + " or (c.approver = 'ORGANISER' and not " + there + ")))"
                        : " or (?4 <> ?4)")
                + ") order by c.submitted_on, c.id";
        List<ClaimLine> lines = new ClaimLines(em, viewer.municipalityId(), today)
                .where(condition, List.of(self, viewer.authority()), 0, MOST);
        return ofSubordinates(viewer, self, lines, today);
    }

    /** Leaves out what waits for another supervisor. */
    private List<ClaimLine> ofSubordinates(Viewer viewer, long self, List<ClaimLine> lines, LocalDate today) {
        if (lines.stream().noneMatch(ClaimInbox::isForSupervisor)) {
            return lines;
        }
        LineOfCommand command = superiors.on(viewer.municipalityId(), today);
        boolean hr = viewer.has(Role.HR);
        return lines.stream()
                .filter(line -> {
                    if (!isForSupervisor(line)) {
                        return true;
                    }
                    Set<Long> heads = line.unitPath().isEmpty()
                            ? Set.of()
                            : command.supervisors(line.claim().personId(), line.unitPath());
                    return heads.contains(self) || (heads.isEmpty() && hr && isOf(viewer, line));
                })
                .toList();
    }

    private static boolean isForSupervisor(ClaimLine line) {
        return line.claim().approver() == Approver.SUPERVISOR;
    }

    private static boolean isOf(Viewer viewer, ClaimLine line) {
        return viewer.authority().isEmpty() || viewer.authority().equals(line.authority());
    }
}

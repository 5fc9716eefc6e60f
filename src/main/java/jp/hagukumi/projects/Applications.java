package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.RosterEntry;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Staff apply in a call with a problem of their own work and whom they wish for; superiors nominate
 * people of their units, the DX office enters what came on paper.
 */
@ApplicationScoped
@Transactional
public class Applications {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectCalls calls;

    @Inject
    ProjectTemplates templates;

    @Inject
    ApplicationNotices notices;

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    /** The viewer applies; returns the id. */
    public long apply(Viewer viewer, long callId, Application.Draft draft) {
        RosterEntry entry =
                inPost(viewer, viewer.self()).orElseThrow(() -> Refused.at("team", "projects.refused.notInPost"));
        return put(viewer, callId, entry, null, draft);
    }

    /** The viewer nominates somebody of a unit that they head; returns the id. */
    public long nominate(Viewer viewer, long callId, String staffNumber, Application.Draft draft) {
        viewer.require(Role.SUPERVISOR);
        RosterEntry entry = person(viewer, "leader", staffNumber)
                .filter(found -> viewer.heads(found.unitPath()))
                .orElseThrow(() -> Refused.at("leader", "projects.refused.call.notYours", staffNumber.strip()));
        return put(viewer, callId, entry, viewer.self(), draft);
    }

    /** The DX office enters an application that came on paper; returns the id. */
    public long enter(Viewer viewer, long callId, String staffNumber, Application.Draft draft) {
        viewer.require(Role.DX_OFFICE);
        RosterEntry entry = person(viewer, "leader", staffNumber)
                .orElseThrow(() -> Refused.at("leader", "projects.refused.nobody", staffNumber.strip()));
        return put(viewer, callId, entry, null, draft);
    }

    private long put(
            Viewer viewer, long callId, RosterEntry entry, @Nullable Long nominatedBy, Application.Draft draft) {
        ProjectCall call = calls.of(viewer, callId);
        if (!call.isOpenOn(today())) {
            throw new Refused("projects.refused.call.notOpen");
        }
        requireAudience(viewer, call, entry);
        ProjectTemplate template = template(call, draft);
        List<Application.Wish> team = draft.staffNumbers().stream()
                .map(number -> wish(viewer, number))
                .filter(wish -> wish.personId() != entry.personId())
                .distinct()
                .toList();
        if (team.size() >= template.teamMax()) {
            throw Refused.at("team", "projects.refused.call.team", template.teamMax());
        }
        Application typed = typed(callId, entry, nominatedBy, draft, team);
        new Sql(em, viewer.municipalityId())
                .select("select id from person where municipality_id = ?1 and id = ?2 for update", entry.personId());
        long id = new ApplicationRows(em, viewer.municipalityId()).put(typed, today());
        if (id == 0) {
            throw new Refused("projects.refused.call.twice");
        }
        if (nominatedBy != null) {
            notices.nominated(viewer.municipalityId(), entry.personId(), id, call);
        }
        return id;
    }

    private static Application typed(
            long callId,
            RosterEntry entry,
            @Nullable Long nominatedBy,
            Application.Draft draft,
            List<Application.Wish> team) {
        return new Application(
                0,
                callId,
                "",
                entry.personId(),
                "",
                "",
                nominatedBy,
                "",
                draft.template(),
                Typed.text("title", draft.title(), Assignment.TITLE),
                Typed.text("theme", draft.theme(), Assignment.THEME),
                entry.unitId(),
                "",
                LocalDate.EPOCH,
                Application.State.SUBMITTED,
                "",
                null,
                team);
    }

    private ProjectTemplate template(ProjectCall call, Application.Draft draft) {
        return templates
                .find(draft.template())
                .filter(one -> call.template().isEmpty() || call.template().equals(one.code()))
                .orElseThrow(() -> new NotVisible("template " + draft.template()));
    }

    private void requireAudience(Viewer viewer, ProjectCall call, RosterEntry entry) {
        Long unit = call.unitId();
        if (unit == null) {
            return;
        }
        Object path = new Sql(em, viewer.municipalityId())
                .select("select path from unit where municipality_id = ?1 and id = ?2", unit)
                .get(0)[0];
        if (!entry.unitPath().startsWith((String) path)) {
            throw new Refused("projects.refused.call.audience", call.unitName());
        }
    }

    private Application.Wish wish(Viewer viewer, String staffNumber) {
        return person(viewer, "team", staffNumber)
                .map(entry -> new Application.Wish(entry.personId(), "", ""))
                .orElseThrow(() -> Refused.at("team", "projects.refused.nobody", staffNumber.strip()));
    }

    private Optional<RosterEntry> person(Viewer viewer, String field, String staffNumber) {
        List<Object[]> found = new Sql(em, viewer.municipalityId())
                .select(
                        "select id from person where municipality_id = ?1 and staff_number = ?2",
                        Typed.text(field, staffNumber, 20));
        return found.stream().findFirst().flatMap(row -> inPost(viewer, ((Number) row[0]).longValue()));
    }

    private Optional<RosterEntry> inPost(Viewer viewer, long person) {
        return roster.on(viewer.municipalityId(), person, today());
    }

    /** Whoever would lead takes it back before it is decided. */
    public void withdraw(Viewer viewer, long id) {
        ApplicationRows rows = new ApplicationRows(em, viewer.municipalityId());
        Application one = rows.lock(id)
                .filter(found -> found.personId() == viewer.self())
                .orElseThrow(() -> new NotVisible("application " + id));
        if (!one.isOpen()) {
            throw new Refused("projects.refused.call.decided");
        }
        rows.decide(id, Application.State.WITHDRAWN, today(), "", null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

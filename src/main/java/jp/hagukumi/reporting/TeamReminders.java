package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Mail;

/** 督促 by a supervisor to their own people, at most once a day per person and course. */
@ApplicationScoped
@Transactional
public class TeamReminders {
    /** As many as the page shows. */
    private static final int MOST = 2000;

    @Inject
    OpenObligations open;

    @Inject
    CallWriter writer;

    @Inject
    AuditLog audit;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    /**
     * Reminds one person of everything they have not completed.
     *
     * @throws NotVisible where the person is not the viewer's, or has completed everything
     */
    public ReminderResult one(Viewer viewer, long personId) {
        List<OpenObligation> theirs = mine(viewer, Days.OPEN).stream()
                .filter(obligation -> obligation.personId() == personId)
                .toList();
        if (theirs.isEmpty()) {
            throw new NotVisible("person " + personId);
        }
        return send(viewer, theirs);
    }

    /** Reminds everybody who is late of what is overdue. */
    public ReminderResult allLate(Viewer viewer) {
        return send(viewer, mine(viewer, LocalDate.now(clock).minusDays(1)));
    }

    private List<OpenObligation> mine(Viewer viewer, LocalDate dueUntil) {
        return open.on(Reach.ofTeam(viewer), LocalDate.now(clock), "", dueUntil, MOST).stream()
                .filter(obligation -> viewer.personId() == null || obligation.personId() != viewer.personId())
                .toList();
    }

    private ReminderResult send(Viewer viewer, List<OpenObligation> obligations) {
        ReminderCall call =
                new ReminderCall(Ids.next(), viewer.municipalityId(), ReminderCall.SUPERVISOR, LocalDate.now(clock));
        int people = writer.remind(call, obligations);
        if (people > 0) {
            writer.begin(call, viewer, "");
            String detail =
                    Json.createObjectBuilder().add("people", people).build().toString();
            audit.record(viewer, "reminder.sent", "reminder", Long.toString(call.id()), "", detail);
        }
        int all = (int)
                obligations.stream().map(OpenObligation::personId).distinct().count();
        return new ReminderResult(people, all - people, mail.on());
    }
}

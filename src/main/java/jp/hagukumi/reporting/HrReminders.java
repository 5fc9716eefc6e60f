package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Jobs;

/** 督促 by HR: choose, see how many, send in the background. */
@ApplicationScoped
@Transactional
public class HrReminders {
    private static final int SHOWN = 50;

    @Inject
    OpenObligations open;

    @Inject
    CallWriter writer;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    ReminderReach reaches;

    /** Whom it would reach today; throws {@link NotVisible} for anybody but HR and for an unknown unit. */
    public ReminderPreview preview(Viewer viewer, ReminderChoice choice) {
        Reach reach = reaches.of(viewer, choice.unit());
        LocalDate day = reaches.today();
        LocalDate until = choice.due().until(day);
        OpenObligations.People people = open.people(reach, day, choice.course(), until);
        return new ReminderPreview(
                people.notCalledToday(),
                people.all() - people.notCalledToday(),
                open.on(reach, day, choice.course(), until, SHOWN));
    }

    /** Reminds them in the background; tells the id of the call. */
    public long send(Viewer viewer, ReminderChoice choice) {
        Reach reach = reaches.of(viewer, choice.unit());
        ReminderCall call = new ReminderCall(Ids.next(), viewer.municipalityId(), ReminderCall.HR, reaches.today());
        String chosen = json(choice).toString();
        writer.begin(call, viewer, chosen);
        String payload = payload(call, choice, reach);
        jobs.submit(
                ReminderJob.KIND,
                ReminderJob.KIND + "/" + call.id(),
                viewer.municipalityId(),
                viewer.accountId(),
                payload);
        audit.record(viewer, "reminder.sent", "reminder", Long.toString(call.id()), "", chosen);
        return call.id();
    }

    private static String payload(ReminderCall call, ReminderChoice choice, Reach reach) {
        return Json.createObjectBuilder()
                .add("call", call.id())
                .add("day", call.day().toString())
                .add("course", choice.course())
                .add("due", choice.due().name())
                .add("authority", reach.authority())
                .add("unitPath", String.join("", reach.unitPaths()))
                .build()
                .toString();
    }

    private static JsonObject json(ReminderChoice choice) {
        return Json.createObjectBuilder()
                .add("course", choice.course())
                .add("unit", choice.unit())
                .add("due", choice.due().name())
                .build();
    }
}

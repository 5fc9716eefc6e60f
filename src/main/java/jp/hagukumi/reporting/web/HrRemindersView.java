package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.reporting.HrReminders;
import jp.hagukumi.reporting.ReminderChoice;
import jp.hagukumi.reporting.ReminderDue;
import jp.hagukumi.reporting.ReminderHistory;
import jp.hagukumi.reporting.ReminderLine;
import jp.hagukumi.reporting.ReminderPreview;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /hr/reminders}: who has not completed, and shall they be reminded; the choice stands in the address. */
@Named
@RequestScoped
public class HrRemindersView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    HrReminders reminders;

    @Inject
    ReminderHistory past;

    @Inject
    ReminderChoices choices;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable ReminderPreview preview;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/hr/reminders/" + surplus);
        }
        getPreview();
    }

    /** Sends on a click on the button, and shows the page anew. */
    public void send() {
        if (Faces.isPostback() && Faces.getRequestParameter("send") != null) {
            int people = getPreview().people();
            reminders.send(viewer, getChoice());
            Messages.addFlashGlobalInfo("{0}", texts.of("reporting.reminders.sent", people));
            Faces.redirect("hr/reminders");
        }
    }

    public ReminderChoice getChoice() {
        return new ReminderChoice(parameter("course"), parameter("unit"), due(parameter("due")));
    }

    private static ReminderDue due(String name) {
        return Arrays.stream(ReminderDue.values())
                .filter(due -> due.name().equals(name))
                .findFirst()
                .orElse(ReminderDue.LATE);
    }

    private static String parameter(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value;
    }

    public ReminderPreview getPreview() {
        if (preview == null) {
            preview = reminders.preview(viewer, getChoice());
        }
        return preview;
    }

    /** The answer in words, as HTML of our own texts and numbers only. */
    public String getLead() {
        ReminderPreview now = getPreview();
        String due = getChoice().due().name();
        return now.people() + now.already() == 0
                ? texts.of("reporting.reminders.lead.none." + due)
                : texts.of("reporting.reminders.lead." + due, now.people() + now.already());
    }

    /** How many of them a click would reach, and by which ways. */
    public String getHow() {
        ReminderPreview now = getPreview();
        String way = texts.of(choices.byMail() ? "reporting.reminders.byMail" : "reporting.reminders.onScreen");
        return now.already() == 0
                ? texts.of("reporting.reminders.how", now.people(), way)
                : texts.of("reporting.reminders.howRest", now.people(), way, now.already());
    }

    public List<ReminderLine> getHistory() {
        return past.latest(viewer);
    }

    /** Whom a line of the history was about. */
    public String whom(ReminderLine line) {
        return line.bySupervisor() ? texts.of("reporting.reminders.team") : choices.words(viewer, line.choice());
    }

    public ReminderDue[] getDues() {
        return ReminderDue.values();
    }

    public List<String> getCourses() {
        return choices.courses();
    }

    public List<UnitOnDay> getUnits() {
        return choices.units(viewer);
    }
}

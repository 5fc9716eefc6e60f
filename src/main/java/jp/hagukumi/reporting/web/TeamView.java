package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.reporting.ReminderResult;
import jp.hagukumi.reporting.Team;
import jp.hagukumi.reporting.TeamReminders;
import jp.hagukumi.reporting.Teams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /team}: who of mine is late, on that day, in the units I head. */
@Named
@RequestScoped
public class TeamView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    Teams teams;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    TeamReminders reminders;

    private @Nullable Team team;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/team/" + surplus);
        }
        getTeam();
    }

    /** Reminds on a click on a button: one person by id, or everybody who is late; then shows the page anew. */
    public void remind() {
        String whom = Faces.getRequestParameter("person");
        if (!Faces.isPostback() || whom == null) {
            return;
        }
        ReminderResult result = "late".equals(whom)
                ? reminders.allLate(viewer)
                : reminders.one(viewer, Ids.parse(whom).orElseThrow(() -> new NotVisible("person " + whom)));
        Messages.addFlashGlobalInfo("{0}", words(result));
        Faces.redirect("team");
    }

    private String words(ReminderResult result) {
        if (result.people() == 0) {
            return texts.of("reporting.team.alreadySent");
        }
        String way = texts.of(result.byMail() ? "reporting.reminders.byMail" : "reporting.reminders.onScreen");
        return result.already() == 0
                ? texts.of("reporting.team.sent", result.people(), way)
                : texts.of("reporting.team.sentRest", result.people(), way, result.already());
    }

    public Team getTeam() {
        if (team == null) {
            team = teams.of(viewer, LocalDate.now(clock));
        }
        return team;
    }

    /** The answer in words, as HTML of our own texts and numbers only. */
    public String getLead() {
        Team now = getTeam();
        if (now.members().isEmpty()) {
            return texts.of("reporting.team.lead.done");
        }
        return now.late().isEmpty()
                ? texts.of("reporting.team.lead.pending", now.pending().size())
                : texts.of(
                        "reporting.team.lead.late",
                        now.late().size(),
                        now.pending().size());
    }
}

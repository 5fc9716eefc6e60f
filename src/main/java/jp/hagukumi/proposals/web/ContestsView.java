package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.DayFormat;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.Contest;
import jp.hagukumi.proposals.Contests;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /contests}: which contests can I enter, what came of the others? The secretariat calls new ones. */
@Named
@RequestScoped
public class ContestsView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    Contests contests;

    @Inject
    ProposalMessages messages;

    @Inject
    Dates dates;

    @Inject
    Viewer viewer;

    private @Nullable List<Contest> all;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/contests/" + surplus);
        }
        getAll();
    }

    public List<Contest> getAll() {
        if (all == null) {
            all = contests.all(viewer);
        }
        return all;
    }

    public long getOpenNow() {
        return getAll().stream().filter(this::isOpen).count();
    }

    public boolean isOpen(Contest contest) {
        return contest.isOpenOn(dates.getToday());
    }

    public boolean isCaller() {
        return viewer.has(Role.DX_OFFICE);
    }

    /** What stands in a field of the form: as typed, else the usual. */
    public String value(String field, String usual) {
        return Faces.isPostback() ? Asked.text(field) : usual;
    }

    /** Calls a contest. */
    public void send() {
        if (!Faces.isPostback() || !Asked.text("step").equals("call")) {
            return;
        }
        try {
            long id = contests.call(
                    viewer,
                    new Contests.Draft(
                            Asked.text("name"),
                            Asked.text("theme"),
                            day("opensOn"),
                            day("closesOn"),
                            !Asked.text("anonymous").isEmpty(),
                            Arrays.stream(Asked.text("judges").strip().split("[\\s,、]+"))
                                    .filter(number -> !number.isEmpty())
                                    .toList()));
            messages.done("proposals.done.call");
            Faces.redirect("contest/%s", id);
        } catch (Refused e) {
            messages.refusedAtTop(e);
        }
    }

    private static LocalDate day(String field) {
        return DayFormat.parse(Asked.text(field)).orElseThrow(() -> Refused.at(field, "proposals.refused.period"));
    }
}

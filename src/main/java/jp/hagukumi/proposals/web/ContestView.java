package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.proposals.Contest;
import jp.hagukumi.proposals.Contests;
import jp.hagukumi.proposals.Entry;
import jp.hagukumi.proposals.Judging;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /contest/17}: what was entered, how is it judged, what was commended? */
@Named
@RequestScoped
public class ContestView {
    private static final List<Integer> POINTS = List.of(5, 4, 3, 2, 1);

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    Contests contests;

    @Inject
    Judging judging;

    @Inject
    ProposalMessages messages;

    @Inject
    Dates dates;

    @Inject
    Viewer viewer;

    private @Nullable Contest contest;
    private @Nullable List<Entry> entries;
    private List<String> judges = List.of();

    /** Called before anything is written. */
    public void open() {
        contest = contests.find(viewer, Asked.id(id));
        entries = judging.entries(viewer, contest);
        judges = contests.judges(viewer, contest.id());
    }

    public Contest getContest() {
        if (contest == null) {
            open();
        }
        if (contest == null) {
            throw new NotVisible("contest " + id);
        }
        return contest;
    }

    public List<Entry> getEntries() {
        return entries == null ? List.of() : entries;
    }

    public List<String> getJudges() {
        return judges;
    }

    public List<Integer> getPoints() {
        return POINTS;
    }

    public boolean isOpen() {
        return getContest().isOpenOn(dates.getToday());
    }

    /** Whether the viewer scores now. */
    public boolean isScoring() {
        return getContest().judge() && getContest().isJudgedOn(dates.getToday());
    }

    /** Whether the viewer decides now. */
    public boolean isDeciding() {
        return viewer.has(Role.DX_OFFICE) && getContest().isJudgedOn(dates.getToday());
    }

    /** Entries that the viewer has not scored as a judge. */
    public long getLeft() {
        return getEntries().stream()
                .filter(entry -> !entry.author() && entry.own() == null)
                .count();
    }

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String step = Asked.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        long asked = Asked.id(id);
        Deadlock.retry(() -> {
            act(step, asked);
            return step;
        });
        messages.done("proposals.done." + step);
        Faces.redirect("contest/%s", asked);
    }

    private void act(String step, long asked) {
        switch (step) {
            case "score" ->
                judging.score(
                        viewer,
                        asked,
                        Asked.id(Asked.text("entry")),
                        new Entry.Score(points("effect"), points("feasible"), points("original"), Asked.text("said")));
            case "award" -> judging.award(viewer, asked, awards(asked));
            default -> throw new NotVisible("step " + step);
        }
    }

    private static int points(String field) {
        String typed = Asked.text(field);
        return typed.matches("[1-5]") ? Integer.parseInt(typed) : 0;
    }

    private Map<Long, String> awards(long asked) {
        Map<Long, String> awards = new LinkedHashMap<>();
        judging.entries(viewer, contests.find(viewer, asked)).forEach(entry -> {
            String name = Asked.text("award" + entry.proposalId()).strip();
            if (!name.isEmpty()) {
                awards.put(entry.proposalId(), name);
            }
        });
        return awards;
    }
}

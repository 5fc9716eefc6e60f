package jp.hagukumi.claims.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.claims.ClaimInbox;
import jp.hagukumi.claims.ClaimLine;
import jp.hagukumi.claims.ClaimList;
import jp.hagukumi.claims.ClaimState;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /hr/claims}: which claims wait for HR, and what became of all others? */
@Named
@RequestScoped
public class HrClaimsView {
    private static final int PAGE = 50;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    ClaimList list;

    @Inject
    ClaimInbox inbox;

    @Inject
    Viewer viewer;

    private @Nullable List<ClaimLine> lines;
    private @Nullable List<ClaimLine> waiting;
    private int total;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/hr/claims/" + surplus);
        }
        total = list.count(viewer, filter());
        lines = list.page(viewer, filter(), (getPage() - 1) * PAGE, PAGE);
    }

    private static ClaimList.Filter filter() {
        return ClaimList.Filter.of(Asked.text("kind"), Asked.text("state"), Asked.text("q"));
    }

    public List<ClaimLine> getLines() {
        if (lines == null) {
            open();
        }
        return lines == null ? List.of() : lines;
    }

    /** What waits for the viewer. */
    public List<ClaimLine> getWaiting() {
        if (waiting == null) {
            waiting = inbox.of(viewer);
        }
        return waiting;
    }

    public int getTotal() {
        return total;
    }

    /** From 1. */
    public int getPage() {
        String page = Asked.text("page");
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** What the list was narrowed down by, for addresses; begins with a question mark. */
    public String getQuery() {
        return Stream.of("kind", "state", "q")
                .map(name -> name + "=" + URLEncoder.encode(Asked.text(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    public int getPages() {
        return Math.max(1, (total + PAGE - 1) / PAGE);
    }

    public List<ClaimKind> getKinds() {
        return List.of(ClaimKind.values());
    }

    public List<ClaimState> getStates() {
        return Arrays.stream(ClaimState.values())
                .filter(one -> one != ClaimState.DRAFT)
                .toList();
    }
}

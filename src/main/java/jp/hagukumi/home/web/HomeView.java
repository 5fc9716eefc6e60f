package jp.hagukumi.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.home.MyPage;
import jp.hagukumi.home.MyPages;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.RosterEntry;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** マイページ: what do I have to do next, by when. */
@Named
@RequestScoped
public class HomeView {
    @Inject
    MyPages pages;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Roster roster;

    private @Nullable MyPage page;

    public MyPage getPage() {
        if (page == null) {
            page = pages.of(viewer, LocalDate.now(clock));
        }
        return page;
    }

    /** The answer in words; the name is escaped by the page, the numbers are ours. */
    public String getLead() {
        MyPage now = getPage();
        if (!now.toDo().isEmpty() && isAbsent(now.today())) {
            return texts.of("home.lead.absent");
        }
        if (now.thisMonth() > 0) {
            return texts.of("home.lead.thisMonth", now.thisMonth());
        }
        return now.open() == 0 ? texts.of("home.lead.done") : texts.of("home.lead.later", now.open());
    }

    /** Nobody is hurried while on leave. */
    private boolean isAbsent(LocalDate today) {
        return viewer.personId() != null
                && roster.on(viewer.municipalityId(), viewer.self(), today)
                        .filter(RosterEntry::absent)
                        .isPresent();
    }
}

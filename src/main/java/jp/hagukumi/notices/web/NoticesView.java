package jp.hagukumi.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import jp.hagukumi.notices.Notice;
import jp.hagukumi.notices.NoticeText;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Preferences;
import jp.hagukumi.platform.ReaderPreferences;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What the viewer was told; also the count in the header. */
@Named
@RequestScoped
public class NoticesView {
    private static final int NEWEST = 3;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    Notices notices;

    @Inject
    CurrentViewer viewer;

    @Inject
    NoticeText texts;

    @Inject
    ReaderPreferences preferences;

    private @Nullable List<Notice> latest;
    private int unread = -1;

    /** Answers 404 to accounts that are not a member of the staff; follows one notice to where it is dealt with. */
    public void open() {
        if (id == null) {
            latest = notices.latest(viewer.get(), Notices.SHOWN);
            return;
        }
        OptionalLong notice = Ids.parse(id);
        String path = notice.isPresent() ? notices.open(viewer.get(), notice.getAsLong()) : "";
        if (path.isEmpty()) {
            throw new NotVisible("notice " + id);
        }
        Faces.redirect(path.substring(1));
    }

    public List<Notice> getLatest() {
        return latest == null ? List.of() : latest;
    }

    /** The few that マイページ shows; none for accounts that are not a member of the staff. */
    public List<Notice> getNewest() {
        if (latest == null) {
            latest = viewer.get().personId() == null ? List.of() : notices.latest(viewer.get(), NEWEST);
        }
        return latest;
    }

    public int getUnread() {
        if (unread < 0) {
            unread = notices.unread(viewer.get());
        }
        return unread;
    }

    public String text(Notice notice) {
        Preferences reader = preferences.get();
        return texts.of(notice.textKey(), notice.arguments(), reader.locale(), reader.dateStyle());
    }

    public LocalDate day(Notice notice) {
        return LocalDate.ofInstant(notice.createdAt(), Days.ZONE);
    }

    /** Marks all as read and shows the page anew. */
    public void readAll() throws IOException {
        notices.readAll(viewer.get());
        Faces.redirect("notices");
    }
}

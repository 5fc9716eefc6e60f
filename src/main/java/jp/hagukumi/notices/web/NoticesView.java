package jp.hagukumi.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jp.hagukumi.notices.Notice;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the viewer was told; also the count in the header. */
@Named
@RequestScoped
public class NoticesView {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    Notices notices;

    @Inject
    CurrentViewer viewer;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    private @Nullable List<Notice> latest;
    private int unread = -1;

    /** Answers 404 to accounts that are not a member of the staff. */
    public void load() {
        latest = notices.latest(viewer.get());
    }

    public List<Notice> getLatest() {
        return latest == null ? List.of() : latest;
    }

    public int getUnread() {
        if (unread < 0) {
            unread = notices.unread(viewer.get());
        }
        return unread;
    }

    public String text(Notice notice) {
        return texts.of(
                notice.textKey(), notice.arguments().stream().map(this::shown).toArray());
    }

    /** Days are kept as ISO and shown as the reader likes them. */
    private String shown(String argument) {
        return ISO_DAY.matcher(argument).matches() ? dates.full(LocalDate.parse(argument)) : argument;
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

package jp.hagukumi.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditEntry;
import jp.hagukumi.platform.AuditFilter;
import jp.hagukumi.platform.AuditLog;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The audit log of the viewer's municipality; what is looked for stands in the address. */
@Named
@RequestScoped
public class AuditView {
    private static final int MOST = 200;
    private static final int DAYS = 30;

    @Inject
    @Param
    @Nullable
    String from;

    @Inject
    @Param
    @Nullable
    String to;

    @Inject
    @Param
    @Nullable
    String who;

    @Inject
    @Param
    @Nullable
    String action;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    private AuditFilter filter = new AuditFilter(LocalDate.MIN, LocalDate.MIN, "", "");

    @PostConstruct
    void load() {
        viewer.require(Role.ADMIN);
        LocalDate today = LocalDate.now(clock);
        filter = new AuditFilter(
                day(from, today.minusDays(DAYS)), day(to, today), text(who).strip(), text(action));
    }

    public List<AuditEntry> getEntries() {
        return audit.find(viewer.municipalityId(), filter, MOST);
    }

    public List<String> getActions() {
        return audit.actions(viewer.municipalityId());
    }

    public AuditFilter getFilter() {
        return filter;
    }

    public int getMost() {
        return MOST;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static LocalDate day(@Nullable String typed, LocalDate otherwise) {
        try {
            return typed == null || typed.isEmpty() ? otherwise : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}

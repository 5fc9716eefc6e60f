package jp.hagukumi.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditEntry;
import jp.hagukumi.platform.AuditFilter;
import jp.hagukumi.platform.AuditLog;

/** The audit log of the viewer's municipality; what is looked for stands in the address. */
@Named
@RequestScoped
public class AuditView {
    private static final int MOST = 200;

    @Inject
    AuditQuery query;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    AdminWords words;

    private List<AuditEntry> entries = List.of();

    @PostConstruct
    void load() {
        viewer.require(Role.ADMIN);
        entries = audit.find(viewer.municipalityId(), query.filter(), MOST);
        words.know(viewer, entries);
    }

    public List<AuditEntry> getEntries() {
        return entries;
    }

    public List<String> getActions() {
        return audit.actions(viewer.municipalityId());
    }

    public AuditFilter getFilter() {
        return query.filter();
    }

    public int getMost() {
        return MOST;
    }
}

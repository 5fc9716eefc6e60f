package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Calls for projects: made by the DX office, read by all staff once they are open. */
@ApplicationScoped
@Transactional
public class ProjectCalls {
    private static final int NAME = 100;
    private static final String SOME = """
            select c.id, c.name, c.theme, c.template, c.unit_id, coalesce(u.name, ''), c.opens_on, c.closes_on,
              (select count(*) from project_application a where a.municipality_id = c.municipality_id
                and a.call_id = c.id and a.state <> 'WITHDRAWN')
            from project_call c
            left join unit u on u.municipality_id = c.municipality_id and u.id = c.unit_id
            where c.municipality_id = ?1 and %s order by c.closes_on desc, c.id desc
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Every call, the latest first; for the DX office. */
    public List<ProjectCall> all(Viewer viewer) {
        viewer.require(Role.DX_OFFICE);
        return some(viewer, "1 = 1");
    }

    /** Those in which one may apply today. */
    public List<ProjectCall> open(Viewer viewer) {
        return some(viewer, "c.opens_on <= ?2 and c.closes_on >= ?2", today());
    }

    /** One that the viewer may read; throws {@link NotVisible} for all others. */
    public ProjectCall of(Viewer viewer, long id) {
        return some(viewer, "c.id = ?2", id).stream()
                .filter(call -> viewer.has(Role.DX_OFFICE) || !call.opensOn().isAfter(today()))
                .findFirst()
                .orElseThrow(() -> new NotVisible("call " + id));
    }

    /** Makes a call; returns its id. */
    public long call(Viewer viewer, ProjectCall typed) {
        viewer.require(Role.DX_OFFICE);
        String name = Typed.text("name", typed.name(), NAME);
        String theme = Typed.text("theme", typed.theme(), Assignment.THEME);
        if (!typed.template().isEmpty() && templates.find(typed.template()).isEmpty()) {
            throw new NotVisible("template " + typed.template());
        }
        if (typed.closesOn().isBefore(typed.opensOn()) || typed.closesOn().isBefore(today())) {
            throw Refused.at("closesOn", "projects.refused.call.period");
        }
        long id = Ids.next();
        new Sql(em, viewer.municipalityId())
                .change(
                        "insert into project_call (municipality_id, id, name, theme, template, unit_id, opens_on,"
                                + " closes_on) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                        id,
                        name,
                        theme,
                        typed.template(),
                        typed.unitId(),
                        typed.opensOn(),
                        typed.closesOn());
        audit.record(viewer, "project.callOpened", "project_call", Long.toString(id), "", "{}");
        return id;
    }

    private List<ProjectCall> some(Viewer viewer, String condition, @Nullable Object... parameters) {
        return new Sql(em, viewer.municipalityId())
                .select(SOME.formatted(condition), parameters).stream()
                        .map(row -> new ProjectCall(
                                Columns.number(row[0]),
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                Columns.numberOrNull(row[4]),
                                Objects.toString(row[5]),
                                Columns.day(row[6]),
                                Columns.day(row[7]),
                                (int) Columns.number(row[8])))
                        .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

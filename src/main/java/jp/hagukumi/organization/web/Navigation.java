package jp.hagukumi.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/**
 * The menu: areas in the header and, inside an area, its pages below. To add a page to the menu, add a line to {@link
 * #PAGES}; it shows as soon as its xhtml exists, to those who hold the role.
 */
@Named
@ApplicationScoped
public class Navigation {
    /**
     * A page in the menu.
     *
     * @param area which entry of the header it belongs to; the first visible page of an area stands for it there
     * @param path its address; {@code /hr} is {@code hr.xhtml} or {@code hr/overview.xhtml}
     * @param role who sees it
     * @param label key of its text
     */
    public record Page(String area, String path, Role role, String label) {}

    private static final List<Page> PAGES = List.of(
            new Page("home", "/", Role.EMPLOYEE, "platform.nav.home"),
            new Page("learning", "/learning/courses", Role.EMPLOYEE, "platform.nav.courses"),
            new Page("skills", "/skills/map", Role.EMPLOYEE, "platform.nav.skillMap"),
            new Page("skills", "/skills/rating", Role.EMPLOYEE, "platform.nav.ratings"),
            new Page("skills", "/skills/assessment", Role.EMPLOYEE, "platform.nav.skillAssessment"),
            new Page("skills", "/skills/group", Role.SUPERVISOR, "platform.nav.skillGroup"),
            new Page("skills", "/skills/group", Role.HR, "platform.nav.skillGroup"),
            new Page("skills", "/skills/group", Role.DX_OFFICE, "platform.nav.skillGroup"),
            new Page("skills", "/career", Role.EMPLOYEE, "platform.nav.career"),
            new Page("projects", "/projects", Role.EMPLOYEE, "platform.nav.projects"),
            new Page("proposals", "/proposals", Role.EMPLOYEE, "platform.nav.proposals"),
            new Page("proposals", "/cases", Role.EMPLOYEE, "platform.nav.cases"),
            new Page("proposals", "/contests", Role.EMPLOYEE, "platform.nav.contests"),
            new Page("certification", "/certification", Role.EMPLOYEE, "platform.nav.certification"),
            new Page("record", "/record", Role.EMPLOYEE, "platform.nav.record"),
            new Page("record", "/mileage", Role.EMPLOYEE, "platform.nav.mileage"),
            new Page("record", "/mileage-teams", Role.EMPLOYEE, "platform.nav.mileageTeams"),
            new Page("record", "/claims", Role.EMPLOYEE, "platform.nav.claims"),
            new Page("record", "/claims-inbox", Role.HR, "platform.nav.claimsInbox"),
            new Page("record", "/claims-inbox", Role.DX_OFFICE, "platform.nav.claimsInbox"),
            new Page("record", "/appointments", Role.EMPLOYEE, "platform.nav.appointments"),
            new Page("team", "/team", Role.SUPERVISOR, "platform.nav.team"),
            new Page("team", "/team/ratings", Role.SUPERVISOR, "platform.nav.ratings"),
            new Page("team", "/team/certifications", Role.SUPERVISOR, "platform.nav.certification"),
            new Page("team", "/team/claims", Role.SUPERVISOR, "platform.nav.claimsInbox"),
            new Page("team", "/team/appointments", Role.SUPERVISOR, "platform.nav.appointments"),
            new Page("team", "/team/effects", Role.SUPERVISOR, "platform.nav.effectsToConfirm"),
            new Page("dx", "/dx/projects", Role.DX_OFFICE, "platform.nav.dxProjects"),
            new Page("dx", "/dx/proposals", Role.DX_OFFICE, "platform.nav.proposalsToDecide"),
            new Page("dx", "/dx/effects", Role.DX_OFFICE, "platform.nav.effects"),
            new Page("dx", "/dx/appointments", Role.DX_OFFICE, "platform.nav.appointments"),
            new Page("dx", "/dx/appointment-calls", Role.DX_OFFICE, "platform.nav.appointmentCalls"),
            new Page("dx", "/dx/appointment-roles", Role.DX_OFFICE, "platform.nav.appointmentRoles"),
            new Page("dx", "/dx/handover", Role.DX_OFFICE, "platform.nav.handover"),
            new Page("hr", "/hr", Role.HR, "platform.nav.hr"),
            new Page("hr", "/hr/kpis", Role.HR, "platform.nav.kpis"),
            new Page("hr", "/hr/assignments", Role.HR, "platform.nav.assignments"),
            new Page("hr", "/hr/ratings", Role.HR, "platform.nav.ratings"),
            new Page("hr", "/hr/certification", Role.HR, "platform.nav.certification"),
            new Page("hr", "/hr/claims", Role.HR, "platform.nav.claims"),
            new Page("hr", "/hr/mileage", Role.HR, "platform.nav.mileageOffers"),
            new Page("hr", "/hr/import", Role.HR, "platform.nav.import"),
            new Page("hr", "/hr/invitations", Role.HR, "platform.nav.invitations"),
            new Page("hr", "/hr/staff", Role.HR, "platform.nav.staff"),
            new Page("hr", "/hr/units", Role.HR, "platform.nav.units"),
            new Page("hr", "/hr/reminders", Role.HR, "platform.nav.reminders"),
            new Page("hr", "/hr/reports", Role.HR, "platform.nav.reports"),
            new Page("hr", "/hr/items", Role.HR, "platform.nav.items"),
            new Page("hr", "/hr/items", Role.DX_OFFICE, "platform.nav.items"),
            new Page("hr", "/hr/items", Role.CONTENT_EDITOR, "platform.nav.items"),
            new Page("admin", "/admin/accounts", Role.ADMIN, "platform.nav.accounts"),
            new Page("admin", "/admin/invitations", Role.ADMIN, "platform.nav.invitations"),
            new Page("admin", "/admin/content", Role.ADMIN, "platform.nav.content"),
            new Page("admin", "/admin/content", Role.CONTENT_EDITOR, "platform.nav.content"),
            new Page("admin", "/admin/jobs", Role.ADMIN, "platform.nav.jobs"),
            new Page("admin", "/admin/audit", Role.ADMIN, "platform.nav.audit"),
            new Page("admin", "/admin/settings", Role.ADMIN, "platform.nav.settings"));

    /** What only a member of the staff has; an account of the administrator alone does not. */
    private static final Set<String> OWN = Set.of(
            "/skills/map",
            "/skills/rating",
            "/skills/assessment",
            "/career",
            "/projects",
            "/proposals",
            "/cases",
            "/contests",
            "/certification",
            "/record",
            "/mileage",
            "/claims",
            "/appointments");

    private final Map<String, String> views = new ConcurrentHashMap<>();

    @Inject
    ServletContext context;

    /** One page per area that the viewer may open. */
    public List<Page> areas(Viewer viewer) {
        Set<String> areas = new HashSet<>();
        return visible(viewer).stream().filter(page -> areas.add(page.area())).toList();
    }

    /** The pages of the area that is open; empty where there is nothing to choose. */
    public List<Page> pages(Viewer viewer) {
        String area = currentArea();
        List<Page> found = visible(viewer).stream()
                .filter(page -> page.area().equals(area))
                .toList();
        return found.size() > 1 ? found : List.of();
    }

    /** The key of an area's name in the header. */
    public String areaLabel(Page page) {
        return "platform.area." + page.area();
    }

    public boolean isCurrentArea(Page page) {
        return page.area().equals(currentArea());
    }

    public boolean isCurrentPage(Page page) {
        return viewOf(page.path()).equals(currentView());
    }

    /** The first folder of the page that is open, or its name for one at the top: learning, hr, team, home. */
    private static String currentArea() {
        String view = currentView();
        String first = view.substring(1).replaceFirst("(/.*|\\.xhtml)$", "");
        return switch (first) {
            case "index" -> "home";
            case "career" -> "skills";
            case "project", "project-call", "project-template" -> "projects";
            case "mileage", "mileage-teams", "claims", "claim", "claim-form", "claims-inbox", "appointments" ->
                "record";
            case "proposal",
                    "proposal-form",
                    "cases",
                    "contests",
                    "contest",
                    "effect",
                    "effect-form",
                    "effect-measure" -> "proposals";
            default -> first;
        };
    }

    private static String currentView() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    private List<Page> visible(Viewer viewer) {
        Set<String> shown = new HashSet<>();
        return PAGES.stream()
                .filter(page -> viewer.has(Role.GUEST) ? page.area().equals("projects") : viewer.has(page.role()))
                .filter(page -> viewer.personId() != null || !OWN.contains(page.path()))
                .filter(page -> !viewOf(page.path()).isEmpty())
                .filter(page -> shown.add(page.path()))
                .toList();
    }

    /** The view behind a path, or an empty string where there is none (yet). */
    private String viewOf(String path) {
        return views.computeIfAbsent(path, wanted -> Stream.of(".xhtml", "/index.xhtml", "/overview.xhtml")
                .map(end -> wanted.replaceFirst("/$", "") + end)
                .filter(view -> view.startsWith("/"))
                .filter(this::exists)
                .findFirst()
                .orElse(""));
    }

    private boolean exists(String view) {
        try {
            return context.getResource(view) != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(view, e);
        }
    }
}

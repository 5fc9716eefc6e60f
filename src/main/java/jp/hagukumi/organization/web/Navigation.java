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
 * MenuPages}; it shows as soon as its xhtml exists, to those who hold the role.
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
        return MenuPages.ALL.stream()
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

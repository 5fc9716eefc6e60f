package jp.hagukumi.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import jp.hagukumi.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the {@link Viewer} of the request. It has no transaction of its own: a page asks for the viewer some hundred times.
 */
@RequestScoped
public class CurrentViewer {
    private static final String ACTING_FOR = "hagukumi.actingFor";

    @Inject
    SecurityContext security;

    @Inject
    Viewers viewers;

    @Inject
    HttpServletRequest request;

    private Viewers.@Nullable Found found;

    /** The viewer of this request; throws {@link NotVisible} where nobody is signed in. */
    @Produces
    @Named("viewer")
    public Viewer get() {
        return found().viewer();
    }

    /** 任命権者 that the rights of HR hold for today, where they are limited; that of the person first. */
    public List<String> authorities() {
        return found().authorities();
    }

    /** From the next request of this session on the rights of HR are those over the people of this 任命権者. */
    public void actFor(String authority) {
        if (!authorities().contains(authority)) {
            throw new NotVisible("authority");
        }
        request.getSession().setAttribute(ACTING_FOR, authority);
    }

    private Viewers.Found found() {
        if (found == null) {
            SignedIn caller = security.getPrincipalsByType(SignedIn.class).stream()
                    .findFirst()
                    .orElseThrow(() -> new NotVisible("sign-in"));
            found = viewers.of(caller, wanted());
        }
        return found;
    }

    private String wanted() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACTING_FOR) instanceof String authority ? authority : "";
    }

    /** Whether somebody is signed in, for pages that everybody sees. */
    public boolean present() {
        return !security.getPrincipalsByType(SignedIn.class).isEmpty();
    }
}

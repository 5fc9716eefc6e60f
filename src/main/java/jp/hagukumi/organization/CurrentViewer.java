package jp.hagukumi.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jp.hagukumi.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the {@link Viewer} of the request. It has no transaction of its own: a page asks for the viewer some hundred times.
 */
@RequestScoped
public class CurrentViewer {
    @Inject
    SecurityContext security;

    @Inject
    Viewers viewers;

    private @Nullable Viewer viewer;

    /** The viewer of this request; throws {@link NotVisible} where nobody is signed in. */
    @Produces
    @Named("viewer")
    public Viewer get() {
        if (viewer == null) {
            SignedIn caller = security.getPrincipalsByType(SignedIn.class).stream()
                    .findFirst()
                    .orElseThrow(() -> new NotVisible("sign-in"));
            viewer = viewers.of(caller);
        }
        return viewer;
    }

    /** Whether somebody is signed in, for pages that everybody sees. */
    public boolean present() {
        return !security.getPrincipalsByType(SignedIn.class).isEmpty();
    }
}

package jp.hagukumi.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspState;
import org.primefaces.util.Constants;

/**
 * The nonce for inline scripts of a page: a new one for each page that is rendered, and for an Ajax answer the one of the
 * page it goes into.
 *
 * <p>PrimeFaces' own rule keeps the nonce in the view state and wants it back with every form; pages without state, and
 * pages without PrimeFaces' scripts, can't give it back. Forged requests are {@link SameOrigin}'s concern.
 */
public final class PageNonce extends CspState {
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/]{16,80}={0,2}");

    private final FacesContext faces;
    private @Nullable String nonce;

    PageNonce(FacesContext faces) {
        super(faces);
        this.faces = faces;
    }

    @Override
    public String getNonce() {
        if (nonce == null) {
            String sent = faces.getPartialViewContext().isAjaxRequest()
                    ? faces.getExternalContext().getRequestParameterMap().get(Constants.RequestParams.NONCE_PARAM)
                    : null;
            nonce = sent != null && NONCE.matcher(sent).matches() ? sent : generateNonce();
        }
        return nonce;
    }

    /** Puts our nonce where PrimeFaces looks for its own; registered in META-INF/services, so that it comes before. */
    public static final class Factory extends FacesContextFactory {
        public Factory(FacesContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle)
                throws FacesException {
            FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
            faces.getAttributes().put(CspState.class.getName(), new PageNonce(faces));
            return faces;
        }
    }
}

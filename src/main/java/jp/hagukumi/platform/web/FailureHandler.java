package jp.hagukumi.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;

/**
 * The one error path of the pages: a refusal or a lost update becomes a message on the page, what one may not see becomes
 * 404; all else goes on to the error page with its number.
 */
class FailureHandler extends ExceptionHandlerWrapper {
    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable cause = Causes.known(events.next().getContext().getException());
            if (answered(faces, cause)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, Throwable cause) {
        if (cause instanceof NotFound refusal && !faces.getExternalContext().isResponseCommitted()) {
            Failure.logNotFound((HttpServletRequest) faces.getExternalContext().getRequest(), refusal);
            return notFound(faces);
        }
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
        if (rendering || faces.getViewRoot() == null) {
            return false;
        }
        if (cause instanceof Refused refused) {
            return say(faces, texts().of(refused.textKey(), refused.arguments()));
        }
        return Causes.isLostUpdate(cause) && say(faces, texts().of("platform.error.lostUpdate"));
    }

    private static boolean notFound(FacesContext faces) {
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean say(FacesContext faces, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.renderResponse();
        return true;
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }
}

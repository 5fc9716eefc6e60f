package jp.hagukumi.platform.web;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.hagukumi.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** The number on the error page, by which an administrator finds the exception in the log. */
@Named
@RequestScoped
public class Failure {
    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    @Inject
    HttpServletRequest request;

    private String number = "";

    @PostConstruct
    void log() {
        number = log((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    public String getNumber() {
        return number;
    }

    /** Writes to the log who was told that something does not exist for them, and what it was. */
    static void logNotFound(HttpServletRequest request, NotFound refusal) {
        Principal caller = request.getUserPrincipal();
        LOG.warning(() -> "404 for " + (caller == null ? "nobody" : caller.getName()) + " from "
                + request.getRemoteAddr() + ": " + request.getMethod() + " " + request.getRequestURI() + " ("
                + refusal.getMessage() + ")");
    }

    /** Writes the exception to the log under a new number and returns the number. */
    static String log(@Nullable Throwable exception) {
        String made = TsidCreator.getTsid().toString();
        LOG.log(Level.SEVERE, exception, () -> "Error number " + made);
        return made;
    }
}

package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.certification.Verification;
import jp.hagukumi.certification.Verified;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.web.Throttle;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The public page {@code /verify/131016-2026-000001}: is this certificate genuine and in force? */
@Named
@RequestScoped
public class VerifyView {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String PREFIX = "verify ";

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String surplus;

    @Inject
    Verification verification;

    @Inject
    Throttle throttle;

    private boolean resting;
    private @Nullable Verified verified;

    /** Called before anything is written. Whoever asks too often, to read out a whole register, has to wait. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/verify/" + number + "/" + surplus);
        }
        if (!Faces.isPostback() && number != null) {
            look(number);
        }
    }

    private void look(String asked) {
        String address = PREFIX + Faces.getRequest().getRemoteAddr();
        resting = throttle.rests(address);
        if (resting) {
            Faces.getResponse().setStatus(TOO_MANY_REQUESTS);
            return;
        }
        throttle.failed(address);
        verified = verification.of(asked.strip()).orElse(null);
    }

    /** Asks for a number that was typed. */
    public void send() {
        String typed = Faces.getRequestParameter("number");
        if (Faces.isPostback() && typed != null && !typed.isBlank()) {
            Faces.redirect("verify/%s", typed.strip());
        }
    }

    public boolean isAsking() {
        return number == null;
    }

    public boolean isResting() {
        return resting;
    }

    public @Nullable Verified getVerified() {
        return verified;
    }

    public @Nullable String getNumber() {
        return number;
    }
}

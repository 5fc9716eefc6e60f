package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import jp.hagukumi.organization.InvitationAcceptance;
import jp.hagukumi.organization.InvitationAcceptance.Invited;
import jp.hagukumi.organization.rules.PasswordRule;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.web.Throttle;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /invitation/{token}}: the invited choose their first password; without a token it asks for the code. */
@Named("invitation")
@RequestScoped
public class InvitationView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String token;

    @Inject
    InvitationAcceptance acceptance;

    @Inject
    Throttle throttle;

    private String code = "";
    private String chosen = "";
    private String repeated = "";
    private @Nullable Optional<Invited> invited;

    /** Leads to the address of the typed code. */
    public void go() {
        String plain = java.text.Normalizer.normalize(code, java.text.Normalizer.Form.NFKC)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        Faces.redirect("invitation/%s", plain);
    }

    /** Whom the code invites; null where it can't be used, or this address has tried too often. */
    public @Nullable Invited getInvited() {
        if (invited == null) {
            String address = Faces.getRemoteAddr();
            invited = throttle.rests(address) ? Optional.empty() : acceptance.find(getToken());
            if (invited.isEmpty()) {
                throttle.failed(address);
            }
        }
        return invited.orElse(null);
    }

    /** Sets the password and leads to the sign-in page. */
    public void accept() {
        if (getInvited() == null) {
            throw new Refused("organization.invitation.unusable");
        }
        if (!chosen.equals(repeated)) {
            throw Refused.at("repeated", "organization.password.different");
        }
        acceptance.accept(getToken(), chosen);
        Faces.redirect("sign-in?invited=1");
    }

    /** Whether the page was opened without a code. */
    public boolean isAsking() {
        return getToken().isEmpty();
    }

    /** From the address, or from the form where that came back to the page without it. */
    public String getToken() {
        @Nullable String sent = token == null ? Faces.getRequestParameter("token") : token;
        return sent == null ? "" : sent;
    }

    /** Fewest characters of a password. */
    public int getShortest() {
        return PasswordRule.SHORTEST;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}

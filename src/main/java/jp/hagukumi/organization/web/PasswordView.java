package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jp.hagukumi.organization.Accounts;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.rules.PasswordRule;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.web.SignInMechanism;
import jp.hagukumi.platform.web.SignedIn;

/** The page where one changes one's own password; the only one open at the first sign-in. */
@Named
@RequestScoped
public class PasswordView {
    @Inject
    CurrentViewer viewer;

    @Inject
    Accounts accounts;

    @Inject
    SecurityContext security;

    @Inject
    Texts texts;

    private String present = "";
    private String chosen = "";
    private String repeated = "";

    /** Changes the password and goes to the first page; this session goes on, all others end. */
    public String change() {
        if (!chosen.equals(repeated)) {
            throw Refused.at("repeated", "organization.password.different");
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        int generation = accounts.changePassword(viewer.get(), present, chosen);
        SignedIn caller =
                security.getPrincipalsByType(SignedIn.class).iterator().next();
        SignInMechanism.renew((HttpServletRequest) faces.getExternalContext().getRequest(), caller, generation);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.of("organization.password.changed")));
        return "/index?faces-redirect=true";
    }

    /** Whether everything else is closed until the password is changed. */
    public boolean isFirst() {
        return security.getPrincipalsByType(SignedIn.class).stream().anyMatch(accounts::mustChangePassword);
    }

    /** Fewest characters of a password. */
    public int getShortest() {
        return PasswordRule.SHORTEST;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
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

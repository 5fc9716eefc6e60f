package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.hagukumi.organization.Municipality;
import jp.hagukumi.organization.PasswordCredential;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The sign-in page: municipality, name, password; then back to where one wanted to go. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    SecurityContext security;

    @Inject
    Texts texts;

    @PersistenceContext
    EntityManager em;

    private String municipalityCode = "";
    private String name = "";
    private String password = "";
    private @Nullable String to;

    /** Signs in and redirects, or shows one message that does not say which of the three was wrong. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new PasswordCredential(municipalityCode, name.strip(), password)));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + target());
        } else {
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("organization.signIn.refused"), null));
        }
    }

    /** Only a path of this application; anything else leads to the first page. */
    private String target() {
        return to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") ? to : "/";
    }

    /** All municipalities of the installation, by code. */
    public List<Municipality> getMunicipalities() {
        return em.createQuery("select m from Municipality m order by m.code", Municipality.class)
                .getResultList();
    }

    public String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}

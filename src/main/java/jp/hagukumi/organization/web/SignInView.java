package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Municipality;
import jp.hagukumi.organization.PasswordCredential;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.web.Preferred;
import org.jspecify.annotations.Nullable;

/** The sign-in page: municipality, name, password; then back to where one wanted to go. */
@Named
@RequestScoped
public class SignInView {
    private static final String MUNICIPALITY_COOKIE = "hagukumi-municipality";
    private static final Map<String, Object> COOKIE =
            Map.of("path", "/", "maxAge", 365 * 24 * 60 * 60, "httpOnly", true, "SameSite", "Lax");

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
    private @Nullable String language;
    private @Nullable List<Municipality> municipalities;

    /** Keeps a language chosen on this page for the pages before sign-in on this device. */
    public @Nullable String remember() {
        if (language == null) {
            return null;
        }
        keep(Preferred.LANGUAGE_COOKIE, "en".equals(language) ? "en" : "ja");
        return "/sign-in?faces-redirect=true";
    }

    /** Signs in and redirects, or shows one message that does not say which of the three was wrong. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        keep(MUNICIPALITY_COOKIE, chosenMunicipality());
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new PasswordCredential(chosenMunicipality(), name.strip(), password)));
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
        if (municipalities == null) {
            municipalities = em.createQuery("select m from Municipality m order by m.code", Municipality.class)
                    .getResultList();
        }
        return municipalities;
    }

    /** What was chosen here, or last time on this device. */
    public String getMunicipalityCode() {
        Object kept = external().getRequestCookieMap().get(MUNICIPALITY_COOKIE);
        return municipalityCode.isEmpty() && kept instanceof Cookie cookie ? cookie.getValue() : municipalityCode;
    }

    /** The only municipality where there is but one: the page then does not ask. */
    private String chosenMunicipality() {
        return municipalityCode.isEmpty() && getMunicipalities().size() == 1
                ? getMunicipalities().get(0).code()
                : municipalityCode;
    }

    private static void keep(String cookie, String value) {
        Map<String, Object> properties = new HashMap<>(COOKIE);
        properties.put("secure", external().isSecure());
        external().addResponseCookie(cookie, value, properties);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
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

    /** Also survives a form that was refused before its values reached this bean. */
    public @Nullable String getTo() {
        return to == null ? external().getRequestParameterMap().get("form:to") : to;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}

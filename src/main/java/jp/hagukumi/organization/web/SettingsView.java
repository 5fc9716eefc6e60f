package jp.hagukumi.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.organization.AccountPreferences;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.DateStyle;
import jp.hagukumi.platform.Preferences;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.Theme;
import jp.hagukumi.platform.web.Preferred;

/** The page on which everybody sets language, calendar and colours. */
@Named
@RequestScoped
public class SettingsView {
    @Inject
    Viewer viewer;

    @Inject
    AccountPreferences preferences;

    @Inject
    Preferred preferred;

    @Inject
    Texts texts;

    private String language = "";
    private DateStyle dateStyle = DateStyle.WAREKI;
    private Theme theme = Theme.AUTO;

    @PostConstruct
    void open() {
        Preferences now = preferred.get();
        language = now.language();
        dateStyle = now.dateStyle();
        theme = now.theme();
    }

    /** Stores the choice and shows the page again, already in the new language and colours. */
    public String save() {
        Preferences chosen = new Preferences("en".equals(language) ? "en" : "ja", dateStyle, theme);
        preferences.choose(viewer, chosen);
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = chosen.locale();
        faces.addMessage(null, new FacesMessage(texts.in(locale, "organization.settings.saved")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/settings?faces-redirect=true";
    }

    public List<DateStyle> getDateStyles() {
        return List.of(DateStyle.values());
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public DateStyle getDateStyle() {
        return dateStyle;
    }

    public void setDateStyle(DateStyle dateStyle) {
        this.dateStyle = dateStyle;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }
}

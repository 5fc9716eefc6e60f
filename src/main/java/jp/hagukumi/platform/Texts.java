package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every text of the screens, by a key whose first part names the feature: {@code learning.course.title} is the key
 * {@code course.title} of {@code jp/hagukumi/learning/messages_ja.properties}.
 *
 * <p>On a page: {@code #{t.of('home.lead', name, count)}}. Arguments follow {@link MessageFormat}.
 */
@Named("t")
@ApplicationScoped
public class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The text in the language of the current Faces view, else in Japanese. */
    public String of(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    /** The text in a given language; throws {@link java.util.MissingResourceException} for an unknown key. */
    public String in(Locale locale, String key, Object... arguments) {
        int dot = key.indexOf('.');
        String bundle = "jp.hagukumi." + key.substring(0, dot) + ".messages";
        String text = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(key.substring(dot + 1));
        return new MessageFormat(text, locale).format(arguments);
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.JAPANESE
                : faces.getViewRoot().getLocale();
    }
}

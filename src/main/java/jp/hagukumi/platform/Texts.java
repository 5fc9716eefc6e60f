package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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

    private final Map<Key, Wording> wordings = new ConcurrentHashMap<>();

    /** The text in the language of the current Faces view, else in Japanese. */
    public String of(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    /** The text in a given language; throws {@link java.util.MissingResourceException} for an unknown key. */
    public String in(Locale locale, String key, Object... arguments) {
        return wordings.computeIfAbsent(new Key(locale, key), Texts::read).with(arguments);
    }

    private static Wording read(Key wanted) {
        int dot = wanted.key().indexOf('.');
        String bundle = "jp.hagukumi." + wanted.key().substring(0, dot) + ".messages";
        String text = ResourceBundle.getBundle(bundle, wanted.locale(), NO_FALLBACK)
                .getString(wanted.key().substring(dot + 1));
        MessageFormat format = new MessageFormat(text, wanted.locale());
        return new Wording(format, format.getFormats().length == 0 ? format.format(null) : null);
    }

    private record Key(Locale locale, String key) {}

    /** A text read once. A format can't be shared by threads, its copy is much cheaper than reading the pattern again. */
    private record Wording(MessageFormat format, @Nullable String fixed) {
        String with(Object... arguments) {
            return fixed == null ? ((MessageFormat) format.clone()).format(arguments) : fixed;
        }
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.JAPANESE
                : faces.getViewRoot().getLocale();
    }
}

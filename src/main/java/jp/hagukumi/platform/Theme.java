package jp.hagukumi.platform;

import java.util.Locale;

/** The set of colours in {@code tokens.css}. */
public enum Theme {
    /** As the device is set. */
    AUTO,
    LIGHT,
    DARK,
    CONTRAST;

    /** The class on the html element. */
    public String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}

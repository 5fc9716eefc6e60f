package jp.hagukumi.platform;

/** The preferences of whoever reads what is being made in this request; the web side knows them. */
public interface ReaderPreferences {
    /** Throws {@link jakarta.enterprise.context.ContextNotActiveException} where no request is under way. */
    Preferences get();
}

package jp.hagukumi.platform;

import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * How mail leaves this installation: settings below {@code hagukumi.mail}.
 *
 * @param host empty: no mail at all
 * @param from address, with a name before it if wanted: {@code 育野市 育み <hagukumi@city.example.jp>}
 * @param replyTo where answers go, written the same way; empty: to the sender
 * @param startTls whether the server must speak TLS
 * @param user empty: the server asks for none
 * @param url address under which the staff reach this installation, for the links; empty: mails bear none
 */
public record MailSettings(
        String host,
        int port,
        String from,
        String replyTo,
        boolean startTls,
        String user,
        String password,
        String url) {
    private static final String TIMEOUT_MILLIS = "20000";

    /** What {@code hagukumi.mail.host}, {@code .port} (25), {@code .from}, {@code .reply-to} … and {@code hagukumi.url} say. */
    static MailSettings of(Config config) {
        return new MailSettings(
                text(config, "hagukumi.mail.host"),
                config.getOptionalValue("hagukumi.mail.port", Integer.class).orElse(25),
                text(config, "hagukumi.mail.from"),
                text(config, "hagukumi.mail.reply-to"),
                config.getOptionalValue("hagukumi.mail.starttls", Boolean.class).orElse(false),
                text(config, "hagukumi.mail.user"),
                text(config, "hagukumi.mail.password"),
                text(config, "hagukumi.url").replaceFirst("/+$", ""));
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("").strip();
    }

    boolean on() {
        return !host.isEmpty();
    }

    Properties smtp() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return properties;
    }
}

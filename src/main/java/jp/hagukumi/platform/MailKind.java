package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * Hands mail to the municipality's server by SMTP.
 *
 * <p>Settings below {@code hagukumi.mail}: {@code host}, {@code port} (25), {@code from}, {@code starttls} (false),
 * {@code user} and {@code password} where the server wants them.
 */
@ApplicationScoped
public class MailKind implements OutboxKind {
    private static final String TIMEOUT_MILLIS = "20000";

    @Inject
    Config config;

    @Override
    public String kind() {
        return Mail.KIND;
    }

    @Override
    public void deliver(OutboxItem item) {
        try (var reader = Json.createReader(new StringReader(item.payload()))) {
            MimeMessage message = message(reader.readObject(), item.idempotencyKey());
            String user = setting("user", "");
            if (user.isEmpty()) {
                Transport.send(message);
            } else {
                Transport.send(message, user, setting("password", ""));
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private MimeMessage message(JsonObject mail, String key) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(properties()));
        message.setFrom(new InternetAddress(setting("from", "")));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getString("to"), true));
        message.setSubject(mail.getString("subject"), StandardCharsets.UTF_8.name());
        message.setText(mail.getString("text"), StandardCharsets.UTF_8.name());
        message.setHeader("X-Hagukumi-Key", key);
        return message;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", setting("host", ""));
        properties.setProperty("mail.smtp.port", setting("port", "25"));
        properties.setProperty("mail.smtp.starttls.enable", setting("starttls", "false"));
        properties.setProperty("mail.smtp.starttls.required", setting("starttls", "false"));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return properties;
    }

    private String setting(String name, String otherwise) {
        return config.getOptionalValue("hagukumi.mail." + name, String.class).orElse(otherwise);
    }
}

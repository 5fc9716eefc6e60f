package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mail to one person at a time; off where no server is configured ({@code hagukumi.mail.host}). */
@ApplicationScoped
public class Mail {
    static final String KIND = "mail";

    @Inject
    @ConfigProperty(name = "hagukumi.mail.host")
    Optional<String> host;

    @Inject
    Outbox outbox;

    /** Whether mail leaves this installation at all. */
    public boolean on() {
        return host.isPresent();
    }

    /**
     * Puts a plain-text mail into the outbox, in the caller's transaction; does nothing where mail is off or the address
     * is empty.
     *
     * @param key the same key twice is one mail
     */
    public void send(long municipalityId, String key, String to, String subject, String text) {
        if (on() && !to.isEmpty()) {
            String payload = Json.createObjectBuilder()
                    .add("to", to)
                    .add("subject", subject)
                    .add("text", text)
                    .build()
                    .toString();
            outbox.put(municipalityId, KIND, KIND + "/" + key, payload);
        }
    }
}

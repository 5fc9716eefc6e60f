package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.Config;

/**
 * The municipality's mail server, where one is configured (see {@link MailSettings}). Only an {@link OutboxKind} hands
 * it letters, so that a change and its mail can't part.
 */
@ApplicationScoped
public class Mail {
    @Inject
    Config config;

    @Inject
    Clock clock;

    /** Whether mail leaves this installation at all. */
    public boolean on() {
        return MailSettings.of(config).on();
    }

    /** The address of a page for readers of a mail; empty where the installation does not know its own. */
    public String link(String path) {
        String url = MailSettings.of(config).url();
        return url.isEmpty() || path.isEmpty() ? "" : url + path;
    }

    /**
     * Hands the letter to the server and waits until it has taken it.
     *
     * @param key becomes the message id
     * @throws Undeliverable where it will never be taken
     * @throws IllegalStateException where the server was not there, or refused
     */
    public void deliver(Letter letter, String key) {
        deliver(MailSettings.of(config), letter, key, clock.instant());
    }

    static void deliver(MailSettings settings, Letter letter, String key, Instant at) {
        try {
            Envelope message = new Envelope(settings, letter, key, at);
            if (settings.user().isEmpty()) {
                Transport.send(message);
            } else {
                Transport.send(message, settings.user(), settings.password());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}

package jp.hagukumi.platform;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;

/**
 * A {@link Letter} as it goes over the wire: UTF-8, marked as made by a machine, with a message id made of the
 * idempotency key, so that a receiver can tell a repetition.
 */
final class Envelope extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern ONE_ADDRESS = Pattern.compile("[\\x21-\\x7e&&[^,;:<>()\"]]+@[A-Za-z0-9.-]+");
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^A-Za-z0-9]+");

    private final String messageId;

    /** Throws {@link Undeliverable} where the receiver's address is none. */
    Envelope(MailSettings settings, Letter letter, String key, Instant at) throws MessagingException {
        super(Session.getInstance(settings.smtp()));
        InternetAddress from = named("hagukumi.mail.from", settings.from());
        messageId = "<" + NOT_IN_AN_ID.matcher(key).replaceAll(".") + "@"
                + from.getAddress().replaceFirst(".*@", "") + ">";
        setFrom(from);
        if (!settings.replyTo().isEmpty()) {
            setReplyTo(new InternetAddress[] {named("hagukumi.mail.reply-to", settings.replyTo())});
        }
        setRecipient(Message.RecipientType.TO, receiver(letter.to()));
        setSubject(letter.subject(), UTF_8);
        setText(letter.text(), UTF_8);
        setSentDate(Date.from(at));
        setHeader("Auto-Submitted", "auto-generated");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress receiver(String address) {
        try {
            if (ONE_ADDRESS.matcher(address).matches()) {
                return new InternetAddress(address, true);
            }
        } catch (AddressException e) {
            throw new Undeliverable("The mail address is not valid");
        }
        throw new Undeliverable("The mail address is not valid");
    }

    private static InternetAddress named(String setting, String value) {
        try {
            InternetAddress address = new InternetAddress(value, true);
            address.setPersonal(address.getPersonal(), UTF_8);
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException(setting + " is not a mail address: " + value, e);
        }
    }
}

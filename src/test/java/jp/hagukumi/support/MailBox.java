package jp.hagukumi.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mail server of the in-container tests; away until it is started. */
public final class MailBox implements AutoCloseable {
    private final GreenMail server;

    private MailBox() {
        int port = ConfigProvider.getConfig().getValue("hagukumi.mail.port", Integer.class);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    public static MailBox open() {
        MailBox box = new MailBox();
        box.server.start();
        return box;
    }

    /** What came for one address, after at least so many mails have come for it. */
    public List<MimeMessage> await(String address, int least) {
        Await.until(least + " mails for " + address, () -> of(address).size() >= least);
        return of(address);
    }

    /** What has come for one address so far. */
    public List<MimeMessage> of(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> to(message).equals(address))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            Address[] receivers = message.getAllRecipients();
            return receivers.length == 1 ? receivers[0].toString() : "several";
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}

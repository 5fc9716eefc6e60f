package jp.hagukumi.organization.web;

import jp.hagukumi.platform.Mail;
import org.omnifaces.util.Faces;

/** The address at which the invited use their code. */
final class InvitationPage {
    private InvitationPage() {}

    /**
     * As set for the installation, else as the reader of this page reached the application; without a slash at the end.
     * For their own eyes: a mail never bears the latter.
     */
    static String address(Mail mail) {
        String known = mail.link("/invitation");
        return known.isEmpty() ? Faces.getRequestBaseURL() + "invitation" : known;
    }
}

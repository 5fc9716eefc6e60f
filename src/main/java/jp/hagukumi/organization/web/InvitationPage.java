package jp.hagukumi.organization.web;

import org.omnifaces.util.Faces;

/** The address at which the invited use their code. */
final class InvitationPage {
    private InvitationPage() {}

    /** As the reader of this page reached the application; without a slash at the end. */
    static String address() {
        return Faces.getRequestBaseURL() + "invitation";
    }
}

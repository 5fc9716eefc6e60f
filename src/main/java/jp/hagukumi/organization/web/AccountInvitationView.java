package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.organization.AccountLine;
import jp.hagukumi.organization.InvitationSlip;
import jp.hagukumi.organization.Invitations;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Mail;
import jp.hagukumi.platform.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What an administrator does with the invitation of one account. */
@Named("accountInvitation")
@RequestScoped
public class AccountInvitationView {
    @Inject
    Viewer viewer;

    @Inject
    Invitations invitations;

    @Inject
    AccountsView list;

    @Inject
    Mail mail;

    @Inject
    Texts texts;

    /** Shows the new code once; an earlier one no longer works. */
    public void again(AccountLine line) {
        InvitationSlip slip = invitations.again(viewer, line.id());
        say(texts.of(
                "organization.invitation.code",
                line.signInName(),
                slip.code(),
                InvitationPage.address(mail),
                Invitations.VALID.toDays()));
    }

    public void revoke(AccountLine line) {
        boolean revoked = invitations.revoke(viewer, line.id());
        say(texts.of(
                revoked ? "organization.invitation.revoked" : "organization.invitation.nothingToRevoke",
                line.signInName()));
    }

    private void say(String message) {
        Messages.addFlashGlobalInfo("{0}", message);
        Faces.redirect("admin/accounts?text=%s", list.getText());
    }
}

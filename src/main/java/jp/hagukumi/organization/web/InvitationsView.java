package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.InvitationCounts;
import jp.hagukumi.organization.InvitationSlip;
import jp.hagukumi.organization.Invitations;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Mail;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who has still to be invited, and the sheet of slips. The slips stand in the answer to the press of the button and
 * nowhere else: a redirect would have to keep their codes.
 */
@Named("invitations")
@RequestScoped
public class InvitationsView {
    @Inject
    Viewer viewer;

    @Inject
    Invitations invitations;

    @Inject
    Mail mail;

    @Inject
    Texts texts;

    private @Nullable InvitationCounts counts;
    private List<InvitationSlip> slips = List.of();

    /** Before anything is written: refuses whoever may not be here. */
    public void open() {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        viewer.require(page.startsWith("/admin/") ? Role.ADMIN : Role.HR);
        getCounts();
    }

    public InvitationCounts getCounts() {
        if (counts == null) {
            counts = invitations.counts(viewer);
        }
        return counts;
    }

    /** Makes the next slips and shows them. */
    public void print() {
        slips = invitations.print(viewer);
        counts = null;
    }

    /** Sends the next invitations by mail. */
    public void send() {
        int sent = invitations.send(viewer);
        counts = null;
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(texts.of("organization.invitation.sent", sent)));
    }

    /** Fresh slips; empty unless the button was pressed just now. */
    public List<InvitationSlip> getSlips() {
        return slips;
    }

    /** The address on the slips. */
    public String getAddress() {
        return InvitationPage.address(mail);
    }

    public int getMost() {
        return Invitations.MOST;
    }

    public long getDays() {
        return Invitations.VALID.toDays();
    }
}

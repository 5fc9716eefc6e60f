package jp.hagukumi.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The messages of this request for the tag {@code hg:errors}: what went wrong, with its field, apart from what went well. */
@Named
@RequestScoped
public class Problems {
    /**
     * One message.
     *
     * @param field client id of the field it belongs to; empty: the page as a whole
     */
    public record Problem(String field, String text) {}

    /** Warnings, errors and fatal ones, in the order of the page. */
    public List<Problem> getErrors() {
        return messages(true);
    }

    public List<Problem> getNotices() {
        return messages(false);
    }

    private static List<Problem> messages(boolean errors) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> found = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                if (errors == message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                    found.add(new Problem(field == null ? "" : field, message.getSummary()));
                }
                message.rendered();
            }
        }
        return found;
    }
}

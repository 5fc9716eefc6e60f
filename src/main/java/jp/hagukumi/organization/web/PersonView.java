package jp.hagukumi.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.PersonFile;
import jp.hagukumi.organization.PersonFiles;
import jp.hagukumi.organization.RecordViews;
import jp.hagukumi.organization.Role;
import org.jspecify.annotations.Nullable;

/** The file of one person for HR. It opens once a purpose is told; opening it is noted, and the person can see that. */
@Named
@RequestScoped
public class PersonView {
    @Inject
    CurrentViewer viewers;

    @Inject
    PersonFiles files;

    @Inject
    RecordViews views;

    @Inject
    ViewingPurpose purpose;

    @Inject
    PersonAddress address;

    private @Nullable PersonFile person;

    @PostConstruct
    void check() {
        viewers.get().require(Role.HR);
        if (address.staffNumber == null || address.surplus != null) {
            throw new NotVisible("a person without a number");
        }
    }

    /** Opened and noted once a request. */
    public PersonFile getPerson() {
        if (person == null) {
            person = files.open(viewers.get(), getStaffNumber(), purpose.getReason());
        }
        return person;
    }

    public List<RecordViews.Look> getLooks() {
        return views.of(viewers.get(), getPerson().personId());
    }

    public String getStaffNumber() {
        return address.staffNumber == null ? "" : address.staffNumber;
    }
}

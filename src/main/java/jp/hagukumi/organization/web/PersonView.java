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
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The file of one person for HR. Opening it is noted, and the person can see that. */
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
    @Param(pathIndex = 0)
    @Nullable
    String staffNumber;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String surplus;

    @SuppressWarnings("NullAway.Init")
    private PersonFile person;

    private List<RecordViews.Look> looks = List.of();

    @PostConstruct
    void open() {
        if (staffNumber == null || surplus != null) {
            throw new NotVisible("a person without a number");
        }
        person = files.open(viewers.get(), staffNumber, "");
        looks = views.of(viewers.get(), person.personId());
    }

    public PersonFile getPerson() {
        return person;
    }

    public List<RecordViews.Look> getLooks() {
        return looks;
    }
}

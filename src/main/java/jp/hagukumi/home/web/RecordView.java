package jp.hagukumi.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.home.TrainingHistories;
import jp.hagukumi.home.TrainingHistory;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.RecordViews;

/** One's own training history, and who looked at one's record. */
@Named
@RequestScoped
public class RecordView {
    @Inject
    CurrentViewer viewers;

    @Inject
    TrainingHistories histories;

    @Inject
    RecordViews views;

    private TrainingHistory history = new TrainingHistory(List.of());
    private List<RecordViews.Look> looks = List.of();

    @PostConstruct
    void load() {
        var viewer = viewers.get();
        history = histories.of(
                viewer,
                viewer.self(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        looks = views.ofMine(viewer);
    }

    public TrainingHistory getHistory() {
        return history;
    }

    public List<RecordViews.Look> getLooks() {
        return looks;
    }
}

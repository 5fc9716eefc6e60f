package jp.hagukumi.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import jp.hagukumi.home.TrainingHistories;
import jp.hagukumi.home.TrainingHistory;
import jp.hagukumi.organization.CurrentViewer;

/** Somebody's training history as a section of another page; read once a request. */
@Named
@RequestScoped
public class TrainingHistoryView {
    @Inject
    CurrentViewer viewers;

    @Inject
    TrainingHistories histories;

    private final Map<Long, TrainingHistory> read = new HashMap<>();

    public TrainingHistory of(long personId) {
        return read.computeIfAbsent(
                personId,
                id -> histories.of(
                        viewers.get(),
                        id,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    }
}

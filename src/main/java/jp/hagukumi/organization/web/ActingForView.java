package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.CurrentViewer;

/** For whom HR acts, where their rights hold for the people of several 任命権者. */
@Named("actingFor")
@RequestScoped
public class ActingForView {
    @Inject
    CurrentViewer viewer;

    /** What there is to choose; empty where there is no choice. */
    public List<String> getChoices() {
        List<String> authorities = viewer.authorities();
        return authorities.size() > 1 ? authorities : List.of();
    }

    public String getCurrent() {
        return viewer.get().authority();
    }
}

package jp.hagukumi.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import jp.hagukumi.organization.Designations;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** The roles that a 必修指定 can ask people to be appointed to. */
@Named
@RequestScoped
public class DesignationChoices {
    @Inject
    Designations designations;

    @Inject
    Viewer viewer;

    private @Nullable Map<String, String> names;

    /** Names by code. */
    public Map<String, String> getNames() {
        if (names == null) {
            names = designations.names(viewer.municipalityId());
        }
        return names;
    }
}

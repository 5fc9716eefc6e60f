package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.certification.badges.BadgeKeys;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The part of {@code /admin/settings} on the keys that sign badges. */
@Named
@RequestScoped
public class BadgeKeysView {
    @Inject
    Viewer viewer;

    @Inject
    BadgeKeys keys;

    @Inject
    Texts texts;

    private @Nullable List<BadgeKeys.Published> all;

    public List<BadgeKeys.Published> getAll() {
        if (all == null) {
            all = keys.all(viewer);
        }
        return all;
    }

    /** From now on another key signs. */
    public void replace() {
        keys.replace(viewer);
        Messages.addFlashGlobalInfo("{0}", texts.of("certification.keys.replaced"));
        Faces.redirect("admin/settings");
    }
}

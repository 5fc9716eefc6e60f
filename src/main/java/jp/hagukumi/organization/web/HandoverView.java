package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.organization.Handovers;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /dx/handover}: what did transfers leave hanging, and who takes over? */
@Named
@RequestScoped
public class HandoverView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    Handovers handovers;

    @Inject
    Viewer viewer;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private @Nullable List<LeftWork.Item> items;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/dx/handover/" + surplus);
        }
        viewer.require(Role.DX_OFFICE);
        getItems();
    }

    public List<LeftWork.Item> getItems() {
        if (items == null) {
            items = handovers.on(viewer, dates.getToday());
        }
        return items;
    }

    /** Whether anything can be handed on. */
    public boolean isChoice() {
        return getItems().stream().anyMatch(item -> !item.choices().isEmpty());
    }

    /** Hands on all that somebody was chosen for. */
    public void send() {
        if (!Faces.isPostback() || Faces.getRequestParameter("handOn") == null) {
            return;
        }
        Map<String, Long> chosen = new HashMap<>();
        for (LeftWork.Item item : getItems()) {
            String person = Objects.requireNonNullElse(Faces.getRequestParameter("to-" + item.key()), "");
            Ids.parse(person).ifPresent(id -> chosen.put(item.key(), id));
        }
        int handedOn = Deadlock.retry(() -> handovers.handOn(viewer, chosen, dates.getToday()));
        Messages.addFlashGlobalInfo("{0}", texts.of("organization.handover.done", handedOn));
        Faces.redirect("dx/handover");
    }
}

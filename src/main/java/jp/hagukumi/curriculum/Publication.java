package jp.hagukumi.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.content.Editions;

/** Publishes, and sees to it that this node teaches the new version at once. */
@ApplicationScoped
public class Publication {
    @Inject
    Publishing publishing;

    @Inject
    Editions editions;

    /** See {@link Publishing#publish}. */
    public void publish(Viewer viewer, String course, Map<Long, Integer> seen) {
        Deadlock.retry(() -> {
            publishing.publish(viewer, course, seen);
            return course;
        });
        editions.refresh();
    }
}

package jp.hagukumi.projects;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.organization.Viewer;

/** A place in projects whose holder has moved away or left. */
record LeftPost(Post post, LeftPosts posts, PostHandover handover) implements LeftWork {
    /** Which place. */
    enum Post {
        /** Until the final report is in; moved away from the unit counts. */
        LEADER("projectLeaders"),
        SPONSOR("projectSponsors"),
        MENTOR("projectMentors"),
        /** Whose sheet is missing; one of a project at a time. */
        REVIEWER("projectReviewers");

        private final String kind;

        Post(String kind) {
            this.kind = kind;
        }
    }

    @Override
    public String kind() {
        return post.kind;
    }

    @Override
    public List<Item> on(Viewer viewer, LocalDate day) {
        return posts.on(viewer, post, post.kind, day);
    }

    @Override
    public void handOn(Viewer viewer, long id, long personId, LocalDate day) {
        handover.handOn(viewer, post, id, personId, day);
    }
}

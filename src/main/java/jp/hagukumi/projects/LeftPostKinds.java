package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.projects.LeftPost.Post;

/** The places in projects that the page of what transfers left shows. */
@ApplicationScoped
public class LeftPostKinds {
    @Inject
    LeftPosts posts;

    @Inject
    PostHandover handover;

    @Produces
    LeftWork leaders() {
        return new LeftPost(Post.LEADER, posts, handover);
    }

    @Produces
    LeftWork sponsors() {
        return new LeftPost(Post.SPONSOR, posts, handover);
    }

    @Produces
    LeftWork mentors() {
        return new LeftPost(Post.MENTOR, posts, handover);
    }

    @Produces
    LeftWork reviewers() {
        return new LeftPost(Post.REVIEWER, posts, handover);
    }
}

package jp.hagukumi.assessment.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What our own pages call, under {@code /app}: signed in by session, never by token. */
@ApplicationPath("app")
public class PageCalls extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AttemptResource.class);
    }
}

package jp.hagukumi.assessment.web;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * What our own pages call, under {@code /app}: signed in by session, never by token. Its address stands in web.xml: beside
 * a second {@code @ApplicationPath} the server loses the paths of all resources in {@code /openapi}.
 */
public class PageCalls extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AttemptResource.class);
    }
}

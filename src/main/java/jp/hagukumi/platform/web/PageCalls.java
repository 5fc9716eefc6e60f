package jp.hagukumi.platform.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What our own pages call, under {@code /app}: signed in by session, never by token. Its address stands in web.xml: beside
 * a second {@code @ApplicationPath} the server loses the paths of all resources in {@code /openapi}.
 */
public class PageCalls extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        Stream<Class<?>> resources =
                CDI.current().getBeanManager().getBeans(PageResource.class, Any.Literal.INSTANCE).stream()
                        .map(Bean::getBeanClass);
        return Stream.concat(resources, Stream.of(ProblemMapper.class)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Object> getProperties() {
        return Api.WITHOUT_WADL;
    }
}

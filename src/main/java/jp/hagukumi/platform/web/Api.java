package jp.hagukumi.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface: every {@code …Resource} of the features, version 1. */
@ApplicationPath("/api/v1")
public class Api extends Application {
    /** No WADL beside the OpenAPI description: it would name what is meant for our own pages only. */
    static final Map<String, Object> WITHOUT_WADL = Map.of("jersey.config.server.wadl.disableWadl", true);

    @Override
    public Map<String, Object> getProperties() {
        return WITHOUT_WADL;
    }
}

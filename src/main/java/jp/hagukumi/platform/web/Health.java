package jp.hagukumi.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** {@code /health/live}: the application runs; {@code /health/ready}: it also reaches its database. */
@ApplicationScoped
public class Health {
    @Inject
    DatabaseProbe probe;

    @Produces
    @Liveness
    public HealthCheck alive() {
        return () -> HealthCheckResponse.up("application");
    }

    @Produces
    @Readiness
    public HealthCheck ready() {
        return () ->
                HealthCheckResponse.named("database").status(probe.reached()).build();
    }
}

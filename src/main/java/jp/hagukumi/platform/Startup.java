package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The order of a start: schema first, then what features do on {@link Migrated}. */
@ApplicationScoped
public class Startup {
    /** The schema is in place; observers load definitions and set up what must exist, by ascending priority; one node at a time. */
    public record Migrated() {}

    @Inject
    Schema schema;

    @Inject
    Event<Migrated> migrated;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        schema.migrate(() -> migrated.fire(new Migrated()));
    }
}

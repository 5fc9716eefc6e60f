package jp.hagukumi.organization;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.hagukumi.platform.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first municipalities of an installation, from the YAML file that {@code hagukumi.setup} names; read at each start.
 *
 * <p>What is missing is created. A municipality or administrator that exists is left as it is; a token is brought to
 * what the file says.
 */
@ApplicationScoped
public class Setup {
    @Inject
    @ConfigProperty(name = "hagukumi.setup")
    Optional<String> file;

    @Inject
    Municipalities municipalities;

    /** Before anything that works per municipality. Throws {@link IllegalStateException} for an unreadable file. */
    @Transactional
    public void setUp(@Observes @Priority(100) Startup.Migrated migrated) {
        file.map(Setup::read).ifPresent(setup -> setup.municipalities().forEach(municipalities::ensure));
    }

    static SetupFile read(String path) {
        try {
            return new ObjectMapper(new YAMLFactory()).readValue(Path.of(path).toFile(), SetupFile.class);

        } catch (IOException e) {
            throw new IllegalStateException("hagukumi.setup: " + path + " could not be read: " + e.getMessage(), e);
        }
    }
}

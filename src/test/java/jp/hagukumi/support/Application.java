package jp.hagukumi.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import jp.hagukumi.launch.Installation;

/** The application as the run command starts it, with the demo municipality, once for all browser tests. */
public final class Application {
    private final Installation installation;

    private Application(Installation installation) {
        this.installation = installation;
    }

    static Application start() {
        Path target = Path.of(System.getProperty("hagukumi.target", "target"));
        forget(target.resolve("e2e/demo"));
        forget(target.resolve("e2e/database/data"));
        Installation installation = Installation.open(
                Path.of(System.getProperty("hagukumi.war")),
                Path.of(System.getProperty("hagukumi.payara")),
                jp.hagukumi.launch.Ports.free(),
                target.resolve("e2e"),
                line -> System.out.println("[E2E] " + line));
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        return new Application(installation);
    }

    /** What an earlier run left: every run begins with the municipality as it was made. */
    private static void forget(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a slash at the end. */
    public String url() {
        return installation.url();
    }

    /** Password of all demo accounts. */
    public String password() {
        return installation.password();
    }

    public Installation installation() {
        return installation;
    }
}

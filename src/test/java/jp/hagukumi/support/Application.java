package jp.hagukumi.support;

import java.nio.file.Path;
import jp.hagukumi.launch.Installation;

/** The application as the run command starts it, with the demo municipality, once for all browser tests. */
public final class Application {
    private final Installation installation;

    private Application(Installation installation) {
        this.installation = installation;
    }

    static Application start() {
        Path target = Path.of(System.getProperty("hagukumi.target", "target"));
        Installation installation = Installation.open(
                Path.of(System.getProperty("hagukumi.war")),
                Path.of(System.getProperty("hagukumi.payara")),
                jp.hagukumi.launch.Ports.free(),
                target.resolve("e2e"),
                line -> System.out.println("[E2E] " + line));
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        return new Application(installation);
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

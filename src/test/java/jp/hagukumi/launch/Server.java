package jp.hagukumi.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Payara Micro with the WAR in it, as a process of its own. */
public final class Server implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final String CONFIGURATION = "set configs.config.server-config.network-config.";

    /** Listens on the loopback address only, and believes a proxy on this machine that it has ended TLS. */
    private static final String BOOT = CONFIGURATION
            + "network-listeners.network-listener.http-listener.address=127.0.0.1\n"
            + CONFIGURATION
            + "protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto\n";

    private static final Duration POLL = Duration.ofMillis(250);

    private final Process process;
    private final int port;
    private final Path log;

    private Server(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the server and waits until the sign-in page answers.
     *
     * @param folder for the log and the server's own files
     * @param settings configuration by name ({@code hagukumi.db.url} …)
     * @throws IllegalStateException with the first cause in the log where it does not come up
     */
    public static Server start(Path war, Path payara, int port, Path folder, Map<String, String> settings) {
        try {
            Files.createDirectories(folder);
            Path log = folder.resolve("server.log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    // C1 only starts in half the time; a benchmark or a real installation wants both compilers
                    "-XX:TieredStopAtLevel=" + settings.getOrDefault("hagukumi.jit", "1"),
                    "-Dfile.encoding=UTF-8",
                    "-Duser.timezone=Asia/Tokyo",
                    "-Duser.language=ja"));
            Path boot = folder.resolve("boot.txt");
            Files.writeString(boot, BOOT);
            command.addAll(List.of("-jar", payara.toString(), "--deploy", war.toString(), "--contextroot", "/"));
            command.addAll(List.of("--port", Integer.toString(port), "--prebootcommandfile", boot.toString()));
            command.addAll(List.of("--nohazelcast", "--disablephonehome"));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            settings.forEach((name, value) -> builder.environment().put(environmentName(name), value));
            Server server = new Server(builder.start(), port, log);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings go by environment variables, so that no password shows in the list of processes. */
    private static String environmentName(String setting) {
        return setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Where the application answers, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The process, so that fault tests can end it hard. */
    public Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        HttpClient client = HttpClient.newBuilder().connectTimeout(POLL).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/sign-in"))
                .timeout(Duration.ofSeconds(20))
                .build();
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS);
                failWhereDeploymentFailed();
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException("サーバーを起動できませんでした。" + firstCause() + " くわしくは " + log);
    }

    private void failWhereDeploymentFailed() throws IOException {
        List<String> lines = Files.readAllLines(log);
        boolean failed = lines.stream()
                .anyMatch(line -> line.contains("Exception while loading the app")
                        || line.contains("Exception while deploying the app")
                        || line.contains("could not be deployed")
                        || line.contains("was not deployed")
                        || line.contains("invalidDescriptorFailure"));
        if (failed) {
            close();
            throw new IllegalStateException("アプリケーションを配備できませんでした。" + firstCause() + " くわしくは " + log);
        }
    }

    /** What lies at the bottom of the first exception in the log; empty where there is none. */
    private String firstCause() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.dropWhile(line -> !line.startsWith("Caused by: "))
                    .takeWhile(line -> !line.startsWith("]]"))
                    .filter(line -> line.startsWith("Caused by: "))
                    .reduce((outer, inner) -> inner)
                    .map(line -> line.replaceFirst("Caused by: [\\w.$]+(: )?", ""))
                    .orElse("");
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private void pause() {
        try {
            process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

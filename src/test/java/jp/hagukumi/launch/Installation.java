package jp.hagukumi.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Database, server and demo municipality together, for the run command and for browser tests.
 *
 * <p>The demo lives on {@link #TODAY}, so that its figures, deadlines and pictures are the same whenever it is shown.
 */
public final class Installation implements AutoCloseable {
    /** The day on which the demo municipality starts: four days before the deadline of the yearly courses. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Consumer<String> say;
    private String url = "";
    private Demo demo;
    private Database database;

    private Installation(Consumer<String> say) {
        this.say = say;
    }

    /**
     * Starts everything in turn.
     *
     * @param folder all data; survives restarts
     * @param say told in Japanese what is being done
     * @throws IllegalStateException with one line that says what is wrong; what had started is stopped again
     */
    public static Installation open(Path war, Path payara, int port, Path folder, Consumer<String> say) {
        Installation installation = new Installation(say);
        try {
            installation.start(war, payara, port, folder);
            return installation;
        } catch (RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    /** The same without data: the municipality with its administrator and token, nobody in it. */
    public static Installation empty(Path war, Path payara, Path folder, Consumer<String> say) {
        Installation installation = new Installation(say);
        try {
            installation.startEmpty(war, payara, Ports.free(), folder);
            return installation;
        } catch (RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    /** Where the application answers, without a slash at the end. */
    public String url() {
        return url;
    }

    /** Password of all demo accounts. */
    public String password() {
        return demo.password();
    }

    /** Token of the demo API, with the roles HR and ADMIN. */
    public String token() {
        return demo.token();
    }

    /** For what nobody can put in through the interface, and for what only an earlier release would have left. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                say.accept("停止できませんでした: " + e.getMessage());
            }
        }
    }

    private void start(Path war, Path payara, int port, Path folder) {
        startEmpty(war, payara, port, folder);
        if (demo.load(url, TODAY, say)) {
            say.accept("受験の記録を作っています …");
            DemoAttempts.write(database, Path.of("content"));
            DemoDrafts.write(database, Path.of("content"));
        }
    }

    private void startEmpty(Path war, Path payara, int port, Path folder) {
        database = database(folder);
        demo = Demo.prepare(folder.resolve("demo"));
        say.accept("サーバーを起動しています …");
        Map<String, String> settings = new HashMap<>(database.asSettings());
        settings.put("hagukumi.clock.today", TODAY.toString());
        settings.put("hagukumi.jit", System.getProperty("hagukumi.jit", "1"));
        settings.put("hagukumi.setup", demo.setup().toString());
        settings.put("hagukumi.url", environment("HAGUKUMI_URL", "http://127.0.0.1:" + port));
        settings.put("hagukumi.secret", environment("HAGUKUMI_SECRET", demo.secret()));
        settings.put("hagukumi.files", folder.resolve("files").toString());
        String content = System.getProperty("hagukumi.content", "");
        if (!content.isEmpty()) {
            settings.put("hagukumi.content", content);
        }
        Server server = Server.start(war, payara, port, folder.resolve("server"), settings);
        running.push(server);
        url = server.url();
    }

    /** The database that the environment names, else the embedded one. */
    private Database database(Path folder) {
        String url = System.getenv("HAGUKUMI_DB_URL");
        if (url != null && !url.isBlank()) {
            return new Database(
                    Database.withParameters(url),
                    environment("HAGUKUMI_DB_USER"),
                    environment("HAGUKUMI_DB_PASSWORD"),
                    environment("HAGUKUMI_DB_OWNER_USER"),
                    environment("HAGUKUMI_DB_OWNER_PASSWORD"));
        }
        say.accept("データベースを起動しています … " + folder);
        EmbeddedDatabase embedded = EmbeddedDatabase.start(folder.resolve("database"));
        running.push(embedded);
        return embedded.database();
    }

    private static String environment(String name) {
        return environment(name, "");
    }

    private static String environment(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}

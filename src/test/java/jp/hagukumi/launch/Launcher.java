package jp.hagukumi.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The run command: database, server, demo municipality; stops in the opposite order on Ctrl-C. */
public final class Launcher {
    private Launcher() {}

    /** Arguments: the WAR, the server's jar. */
    public static void main(String[] arguments) throws InterruptedException {
        Path data =
                Path.of(System.getenv().getOrDefault("HAGUKUMI_DATA", "data")).toAbsolutePath();
        int port = Integer.parseInt(System.getenv().getOrDefault("HAGUKUMI_PORT", "8080"));
        if (!Ports.isFree(port)) {
            say("ポート " + port + " は使用中です。HAGUKUMI_PORT で別の番号を指定してください。");
            return;
        }
        say("データベースを起動しています … " + data);
        Deque<AutoCloseable> running = new ArrayDeque<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running)));
        try {
            open(arguments, data, port, running);
            new CountDownLatch(1).await();
        } catch (IllegalStateException e) {
            say(e.getMessage());
            stop(running);
        }
    }

    private static void open(String[] arguments, Path data, int port, Deque<AutoCloseable> running) {
        EmbeddedDatabase database = EmbeddedDatabase.start(data.resolve("database"));
        running.push(database);
        say("サーバーを起動しています …");
        Map<String, String> settings = new HashMap<>(database.database().asSettings());
        settings.put("hagukumi.clock.today", LocalDate.of(2026, 6, 26).toString());
        Server server =
                Server.start(Path.of(arguments[0]), Path.of(arguments[1]), port, data.resolve("server"), settings);
        running.push(server);
        say("開きました: " + server.url());
    }

    private static void stop(Deque<AutoCloseable> running) {
        say("停止しています …");
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                say("停止できませんでした: " + e.getMessage());
            }
        }
    }

    private static void say(String line) {
        System.out.println("[育み] " + line);
    }
}

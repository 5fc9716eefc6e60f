package jp.hagukumi.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import jp.hagukumi.launch.EmbeddedDatabase;
import jp.hagukumi.launch.Ports;
import jp.hagukumi.launch.Server;

/** A server and a database for all fault tests, with the two towns of {@link Towns}; both may be ended hard. */
final class Ground {
    private static Ground standing;

    private final Path folder = Path.of(System.getProperty("hagukumi.target", "target"), "faults");
    private final int port = Ports.free();
    private EmbeddedDatabase database;
    private Server server;
    private boolean databaseDead;

    private Ground() {
        forget(folder.resolve("database/data"));
        database = EmbeddedDatabase.start(folder.resolve("database"));
        Towns.writeSetup(folder.resolve("setup.yaml"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        startTwoNodes();
    }

    /** Both begin on the empty database at the same time; the second only shows that it comes up too. */
    private void startTwoNodes() {
        CompletableFuture<Server> second = CompletableFuture.supplyAsync(() -> start(Ports.free(), "second"));
        startServer();
        second.join().close();
    }

    /** The one ground of this test run, with people and accounts. */
    static synchronized Ground stand() {
        if (standing == null) {
            standing = new Ground();
            Towns.settle(standing);
        }
        return standing;
    }

    /** Without a slash at the end; stays the same over restarts. */
    String url() {
        return server.url();
    }

    /** Process id of the server. */
    long serverId() {
        return server.process().pid();
    }

    void killServer() {
        server.process().destroyForcibly().onExit().join();
    }

    /** Starts the server on the same port; returns once it answers. */
    void startServer() {
        server = start(port, "server");
    }

    private Server start(int onPort, String node) {
        Map<String, String> settings = new HashMap<>(database.database().asSettings());
        settings.put("hagukumi.clock.today", "2026-06-26");
        settings.put("hagukumi.url", "https://hagukumi.example.jp");
        settings.put("hagukumi.setup", folder.resolve("setup.yaml").toString());
        settings.put("hagukumi.files", folder.resolve("files").toString());
        return Server.start(
                Path.of(System.getProperty("hagukumi.war")),
                Path.of(System.getProperty("hagukumi.payara")),
                onPort,
                folder.resolve(node),
                settings);
    }

    void killDatabase() {
        database.kill();
        databaseDead = true;
    }

    /** Starts the database on the same folder and port. */
    void startDatabase() {
        database = EmbeddedDatabase.start(folder.resolve("database"), database.port());
        databaseDead = false;
    }

    /** Starts what a test has left dead. */
    void revive() {
        if (databaseDead) {
            startDatabase();
        }
        if (!server.process().isAlive()) {
            startServer();
        }
    }

    /** What the server wrote since its last start. */
    String log() {
        try {
            return Files.readString(folder.resolve("server/server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database, with all rights. */
    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                database.database().url(),
                database.database().ownerUser(),
                database.database().ownerPassword());
    }

    /** Runs one statement with all rights; how many rows it changed. */
    int change(String sql, Object... values) {
        try (Connection connection = owner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The number in the first cell. */
    long number(String sql, Object... values) {
        try (Connection connection = owner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Waits until something holds; fails after the given seconds. */
    static void await(String what, int seconds, BooleanSupplier condition) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + seconds + " s: " + what);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private void close() {
        server.close();
        database.close();
    }

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
}

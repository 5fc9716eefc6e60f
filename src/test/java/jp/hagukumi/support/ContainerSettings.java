package jp.hagukumi.support;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.launch.Database;
import jp.hagukumi.launch.EmbeddedDatabase;
import jp.hagukumi.launch.EmbeddedMySql;
import jp.hagukumi.launch.Ports;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before Arquillian reads its settings: starts the database that {@code hagukumi.test.database} names and tells the
 * server of the tests about it.
 */
public class ContainerSettings implements LauncherSessionListener {
    private static final String WATCH = "&queryInterceptors=jp.hagukumi.support.StatementWatch";

    private AutoCloseable server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("hagukumi.test.database", "");
        if (kind.isEmpty()) {
            return;
        }
        Path folder = Path.of(System.getProperty("hagukumi.target"), "test-" + kind);
        Database database;
        if ("mysql".equals(kind)) {
            EmbeddedMySql mysql = EmbeddedMySql.start(folder);
            server = mysql;
            database = mysql.database();
        } else {
            EmbeddedDatabase mariadb = EmbeddedDatabase.start(folder);
            server = mariadb;
            database = mariadb.database();
        }
        Map<String, String> settings = database.asSettings();
        settings.computeIfPresent("hagukumi.db.url", (name, url) -> url + WATCH);
        System.setProperty("payara.microJar", System.getProperty("hagukumi.payara"));
        System.setProperty("payara.randomHttpPort", "true");
        System.setProperty(
                "payara.cmdOptions",
                "-Xmx1g -XX:TieredStopAtLevel=1 -Duser.timezone=Asia/Tokyo "
                        + "-Dhagukumi.clock.today=2026-06-26 "
                        + mail()
                        + settings.entrySet().stream()
                                .map(entry -> "-D" + entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining(" ")));
        System.setProperty("payara.extraMicroOptions", "--nohazelcast --disablephonehome");
    }

    /** A mail server that {@link MailBox} starts and stops. */
    private static String mail() {
        return "-Dhagukumi.mail.host=127.0.0.1 -Dhagukumi.mail.port=" + Ports.free()
                + " -Dhagukumi.mail.from=hagukumi@city.example.jp -Dhagukumi.mail.reply-to=jinji@city.example.jp"
                + " -Dhagukumi.url=https://hagukumi.example.jp/"
                + " -Dhagukumi.secret=of-the-tests-alone-0123456789abcdef ";
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

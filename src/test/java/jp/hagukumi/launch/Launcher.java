package jp.hagukumi.launch;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import jp.hagukumi.demo.DemoPerson;

/** The run command: opens the installation with the demo municipality and closes it on Ctrl-C. */
public final class Launcher {
    private Launcher() {}

    /** Arguments: the WAR, the server's jar. */
    public static void main(String[] arguments) throws InterruptedException {
        Path data =
                Path.of(System.getenv().getOrDefault("HAGUKUMI_DATA", "data")).toAbsolutePath();
        String wanted = System.getenv().getOrDefault("HAGUKUMI_PORT", "8080");
        int port = wanted.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(wanted) : Integer.MAX_VALUE;
        if (port > Ports.HIGHEST) {
            fail("HAGUKUMI_PORT は 1 から " + Ports.HIGHEST + " の数字にしてください: " + wanted);
        }
        if (!Ports.isFree(port)) {
            fail("ポート " + port + " は使用中です。HAGUKUMI_PORT で別の番号を指定してください。");
        }
        try {
            Installation installation =
                    Installation.open(Path.of(arguments[0]), Path.of(arguments[1]), port, data, Launcher::say);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                say("停止しています …");
                installation.close();
            }));
            tell(installation);
            new CountDownLatch(1).await();
        } catch (IllegalStateException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    /** One line, the last one: ends the build as well. */
    private static void fail(String line) {
        say(line);
        System.exit(1);
    }

    private static void tell(Installation installation) {
        say("開きました: " + installation.url());
        say("デモの日付は " + Installation.TODAY + " です。パスワードはどのアカウントも " + installation.password() + " です。");
        for (DemoPerson person : DemoPerson.values()) {
            say("  " + person.staffNumber() + "  " + person.fullName() + "(" + person.division() + " " + person.title()
                    + ")");
        }
        say("API のトークン(人事・管理): " + installation.token());
        say("終わるには Ctrl-C を押してください。");
    }

    private static void say(String line) {
        System.out.println("[育み] " + line);
    }
}

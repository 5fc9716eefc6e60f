package jp.hagukumi.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Consumer;
import jp.hagukumi.demo.DemoMunicipality;
import jp.hagukumi.demo.DemoPerson;

/**
 * The fictional 育野市: its set-up file, its data as CSV, its accounts. Everything goes in through the public API, as a
 * municipality's own data would.
 *
 * @param password of all demo accounts, made at the first start
 * @param token of the API, with the roles HR, DX_OFFICE and ADMIN
 */
record Demo(Path folder, String password, String token) {
    /** Staff in post on the day of the demo. */
    static final int STAFF = 1_200;

    private static final long SEED = 20_260_626;
    private static final int YEARS_OF_TRANSFERS = 2;
    private static final String LOADED = "loaded";

    /** Makes the secrets at the first start and writes the set-up file that the application reads. */
    static Demo prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("demo.properties");
            Properties secrets = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    secrets.load(reader);
                }
            } else {
                secrets.setProperty("password", "ikuno-" + random(4) + "-" + random(4));
                secrets.setProperty("token", random(24));
                Files.createFile(file);
                ownerOnly(file);
                try (var writer = Files.newBufferedWriter(file)) {
                    secrets.store(writer, "password of the demo accounts, token of the demo API");
                }
            }
            Demo demo = new Demo(folder, secrets.getProperty("password"), secrets.getProperty("token"));
            demo.writeSetup();
            return demo;
        } catch (IOException e) {
            throw new IllegalStateException("デモの準備ができませんでした: " + e.getMessage(), e);
        }
    }

    /** With which the application locks keys away; made from the token, so that older data folders have one too. */
    String secret() {
        return "demo " + token;
    }

    /** The set-up file for {@code hagukumi.setup}. */
    Path setup() {
        return folder.resolve("setup.yaml");
    }

    /** Loads the municipality once and says whether it did; a folder that has been loaded is left as it is. */
    boolean load(String url, LocalDate today, Consumer<String> say) {
        Path mark = folder.resolve(LOADED);
        if (Files.exists(mark)) {
            return false;
        }
        try {
            say.accept("デモの団体「" + DemoMunicipality.NAME + "」(" + STAFF + "人)を作っています …");
            DemoMunicipality.generate(folder, STAFF, SEED, today, YEARS_OF_TRANSFERS);
            Api api = new Api(url, token);
            for (String kind : new String[] {"units", "people", "postings", "absences"}) {
                importFile(api, kind, today, say);
            }
            accounts(api);
            importFile(api, "history", today, say);
            say.accept("任命を引き継いでいます …");
            new DemoAppointments(folder).load(api, today);
            say.accept("必修を割り当てています …");
            api.assign();
            say.accept("スキル診断を引き継いでいます …");
            new DemoRatings(folder).load(api, today);
            say.accept("認定を引き継いでいます …");
            new DemoCertifications(folder).load(api, today);
            say.accept("プロジェクトを引き継いでいます …");
            new DemoProjects(folder).load(api, today);
            say.accept("提案を引き継いでいます …");
            new DemoProposals(folder).load(api, today);
            Files.createFile(mark);
            return true;
        } catch (IOException e) {
            throw new IllegalStateException("デモのデータを取り込めませんでした: " + e.getMessage(), e);
        }
    }

    private void importFile(Api api, String kind, LocalDate today, Consumer<String> say) throws IOException {
        say.accept("取り込んでいます … " + kind + ".csv");
        String csv = Files.readString(folder.resolve(kind + ".csv"));
        String preview = api.post("/imports/" + kind + "?effectiveOn=" + today + "&mode=full", "text/csv", csv);
        api.applyImport(preview);
    }

    private void accounts(Api api) {
        for (DemoPerson person : DemoPerson.values()) {
            String roles =
                    switch (person) {
                        case HR_OFFICER -> "[\"HR\"]";
                        case DX_OFFICER -> "[\"DX_OFFICE\",\"CONTENT_EDITOR\"]";
                        case ADMINISTRATOR -> "[\"ADMIN\"]";
                        default -> "[]";
                    };
            String account = "{\"staffNumber\":\"%s\",\"roles\":%s,\"initialPassword\":\"%s\",\"mustChange\":false}";
            api.post("/accounts", "application/json", account.formatted(person.staffNumber(), roles, password));
        }
    }

    private void writeSetup() throws IOException {
        String yaml = """
                municipalities:
                  - code: "%s"
                    name: %s
                    kind: CITY
                    administrator: {signInName: admin, initialPassword: "%s", mustChange: false}
                    token: {name: demo, value: "%s", roles: [HR, DX_OFFICE, ADMIN], expiresOn: "2027-03-31"}
                """.formatted(DemoMunicipality.CODE, DemoMunicipality.NAME, password, token);
        Files.writeString(setup(), yaml, StandardCharsets.UTF_8);
        ownerOnly(setup());
    }

    private static void ownerOnly(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static String random(int bytes) {
        byte[] value = new byte[bytes];
        new SecureRandom().nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}

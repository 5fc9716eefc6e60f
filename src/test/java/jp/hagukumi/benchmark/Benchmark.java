package jp.hagukumi.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoMunicipality;
import jp.hagukumi.launch.Api;
import jp.hagukumi.launch.Installation;

/**
 * The rows of design/quality.md that this version can answer, at 30,000 staff and two years, right after the bulk load
 * and without ANALYZE. Settings: {@code hagukumi.benchmark.staff}.
 */
public final class Benchmark {
    private final Installation installation;
    private final Api api;
    private final Path csv;
    private final int staff;

    private Benchmark(Installation installation, Path csv, int staff) {
        this.installation = installation;
        this.api = new Api(installation.url(), installation.token());
        this.csv = csv;
        this.staff = staff;
    }

    /** Arguments: the WAR, the server's jar, a folder whose content is deleted. */
    public static void main(String[] arguments) throws Exception {
        int staff = Integer.getInteger("hagukumi.benchmark.staff", 30_000);
        Path war = Path.of(arguments[0]);
        Path server = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]).toAbsolutePath();
        boolean again = Boolean.getBoolean("hagukumi.benchmark.again");
        if (!again) {
            forget(folder);
        }
        Certifications.rulesToCome(folder.resolve("content"));
        System.setProperty("hagukumi.content", folder.resolve("content").toString());
        try (Installation first = Meter.once(
                "start to first page, new database", () -> Installation.empty(war, server, folder, line -> {}))) {
            Benchmark benchmark = new Benchmark(first, folder.resolve("csv"), staff);
            if (!again) {
                benchmark.imports();
                benchmark.assignments();
            }
            new Pages(first, benchmark.api, benchmark.csv).measure();
        }
        try (Installation second = Meter.once(
                "start to first page, database of " + staff,
                () -> Installation.empty(war, server, folder, line -> {}))) {
            System.out.println(second.url() + " stops");
        }
        System.exit(0);
    }

    private static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private void imports() throws Exception {
        DemoMunicipality.generate(csv, staff, 1, Installation.TODAY, 2);
        for (String kind : new String[] {"units", "people", "postings", "absences", "history"}) {
            importFile(kind, kind, "full", Files.readString(csv.resolve(kind + ".csv")));
        }
        importFile("people", "100 changed people", "changes", hundredChanged());
        Meter.memory();
    }

    private void importFile(String kind, String name, String mode, String text) throws Exception {
        String path = "/imports/" + kind + "?effectiveOn=" + Installation.TODAY + "&mode=" + mode;
        String preview = Meter.once(
                "import " + name + ", " + text.lines().count() + " lines: preview",
                () -> api.post(path, "text/csv", text));
        Meter.once("import " + name + ": apply, then the rules", () -> {
            api.applyImport(preview);
            return name;
        });
    }

    private String hundredChanged() throws IOException {
        List<String> lines = Files.readAllLines(csv.resolve("people.csv"));
        List<String> changed = new ArrayList<>(List.of(lines.get(0)));
        lines.stream().skip(1).limit(100).forEach(line -> changed.add(line.replace("一般行政", "行政一般")));
        return String.join("\r\n", changed) + "\r\n";
    }

    /** The import has assigned what the rules ask for; here they are applied to everybody again and change nothing. */
    private void assignments() throws Exception {
        String answer = Meter.once("assign again: " + staff + " people × 4 rules", () -> api.assign());
        System.out.println("  " + answer);
    }
}

package jp.hagukumi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hagukumi.launch.Api;
import jp.hagukumi.launch.Installation;

/** The map of the whole 団体 as HR sees it. */
final class SkillMapPages {
    private static final String MAP = "/skills/group";
    private static final int LOOKS = 50;
    private static final int CHANGED = 100;

    private final Visitor officer;
    private final Api api;
    private final Path csv;

    SkillMapPages(Visitor officer, Api api, Path csv) {
        this.officer = officer;
        this.api = api;
        this.csv = csv;
    }

    void measure() throws Exception {
        Meter.once("page /skills/group, the first time: reads everybody", () -> officer.get(MAP));
        Meter.run(LOOKS, 2, i -> officer.get(MAP));
        Meter.many("page /skills/group", LOOKS, 1, i -> officer.get(MAP));
        Meter.many("page /skills/group, 2 at a time", LOOKS, 2, i -> officer.get(MAP));
        Meter.many("page /skills/group/F1", LOOKS, 1, i -> officer.get(MAP + "/F1"));
        Meter.many("page /skills/group of tests", LOOKS, 1, i -> officer.get(MAP + "?value=TESTED"));
        Meter.once("page /skills/group of another day, the first time", () -> officer.get(MAP + "?asOf=2025-02-03"));
        Meter.once("page /skills/group of this day again", () -> officer.get(MAP + "?asOf=2025-02-03"));
        importLevels();
        Meter.once("page /skills/group after an import of 100 levels", () -> officer.get(MAP));
        Meter.many("page /skills/group after that", LOOKS, 1, i -> officer.get(MAP));
    }

    /** Levels that another system has measured, of a hundred people. */
    private void importLevels() throws IOException {
        StringBuilder rows = new StringBuilder("職員番号,スキルコード,水準,測定日\r\n");
        people().forEach(number -> rows.append(number).append(",D1,1,2026-06-01\r\n"));
        api.applyImport(api.post(
                "/imports/skill-levels?effectiveOn=" + Installation.TODAY + "&mode=full", "text/csv", rows.toString()));
    }

    private List<String> people() throws IOException {
        return Files.readAllLines(csv.resolve("people.csv")).stream()
                .filter(line -> line.contains(",常勤,") && line.endsWith(",,"))
                .map(line -> line.split(",")[0])
                .limit(CHANGED)
                .toList();
    }
}

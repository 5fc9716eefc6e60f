package jp.hagukumi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int YEAR = 2026;

    @TempDir
    static Path folder;

    private static MunicipalityRows city;
    private static List<String> counted;

    @BeforeAll
    static void generate() throws IOException {
        DemoMunicipality.generate(folder, 1_200, 7, TODAY, 2);
        city = new MunicipalityRows(folder);
        Set<String> absent = city.absent(TODAY);
        counted = city.inPost(TODAY).stream()
                .filter(row -> !row.get("任用区分").equals("特別職"))
                .map(row -> row.get("職員番号"))
                .filter(number -> !absent.contains(number))
                .toList();
    }

    @Test
    void aboutThreePercentAreAbsentOnAnyDay() {
        for (LocalDate day : List.of(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 6, 30), TODAY)) {
            double share = (double) city.absent(day).size() / city.inPost(day).size();
            assertWithin(0.02, 0.045, share);
        }
    }

    @Test
    void managersAreAboutElevenPercent() {
        assertWithin(0.10, 0.12, share(counted, number -> city.managing(number, TODAY)));
    }

    @Test
    void kindsOfEmploymentHaveTheirUsualShares() {
        List<String> kinds =
                city.inPost(TODAY).stream().map(row -> row.get("任用区分")).toList();
        assertWithin(0.68, 0.72, share(kinds, "常勤"::equals));
        assertWithin(0.20, 0.25, share(kinds, kind -> kind.startsWith("会計年度任用")));
        assertEquals(3, kinds.stream().filter("特別職"::equals).count());
    }

    @Test
    void aboutAFifthMoveEachApril() {
        for (int year = YEAR - 1; year <= YEAR; year++) {
            String day = year + "-04-01";
            long moved = city.mainByPerson.values().stream()
                    .flatMap(List::stream)
                    .filter(row -> row.get("開始日").equals(day))
                    .filter(row -> Set.of("転任", "昇任").contains(row.get("発令種別")))
                    .count();
            assertWithin(0.12, 0.27, moved / 1200.0);
        }
    }

    @Test
    void completionOfTheRunningYearIsAsExpectedForAllAndForManagers() {
        Set<String> both = city.completed("B02", YEAR);
        both.retainAll(city.completed("B03", YEAR));
        assertWithin(0.69, 0.77, share(counted, both::contains));
        List<String> managers =
                counted.stream().filter(number -> city.managing(number, TODAY)).toList();
        assertWithin(0.90, 0.98, share(managers, both::contains));
    }

    @Test
    void onlyPassingScoresOfBasicCoursesUpToTodayAreTold() {
        for (Map<String, String> row : city.history) {
            int score = Integer.parseInt(row.get("得点"));
            assertTrue(score >= 60 && score <= 100, row.toString());
            assertTrue(row.get("コースコード").matches("B0[1-4]"), row.toString());
            assertFalse(LocalDate.parse(row.get("修了日")).isAfter(TODAY), row.toString());
        }
    }

    @Test
    void beforeTheCoursesOpenNobodyHasCompletedAnything() throws IOException {
        LocalDate april = LocalDate.of(2026, 4, 1);
        DemoMunicipality.generate(folder.resolve("april"), 1_200, 7, april, 2);
        assertTrue(new MunicipalityRows(folder.resolve("april"))
                .completed("B02", YEAR)
                .isEmpty());
    }

    @Test
    void theNamedPeopleAreWhereTheirRoleSays() {
        for (DemoPerson demo : DemoPerson.values()) {
            Map<String, String> posting = city.main(demo.staffNumber(), TODAY);
            Map<String, String> unit = city.unitByCode.get(posting.get("部署コード"));
            String place = demo.section().isEmpty() ? demo.division() : demo.section();
            assertEquals(place, unit.get("名称"));
            assertEquals(demo.title(), posting.get("補職名"));
        }
        assertTrue(city.absent(TODAY).contains(DemoPerson.ON_LEAVE.staffNumber()));
        assertEquals(
                "2026-04-01",
                city.main(DemoPerson.NEW_HIRE.staffNumber(), TODAY).get("開始日"));
    }

    @Test
    void theClerkAndAtLeastFourOfHerDivisionHaveNotCompletedSecurity() {
        String clerk = DemoPerson.CLERK.staffNumber();
        assertTrue(city.history.stream()
                .anyMatch(row ->
                        row.get("職員番号").equals(clerk) && row.get("コースコード").equals("B01")));
        assertTrue(city.completed("B03", YEAR).contains(clerk));
        assertFalse(city.completed("B02", YEAR).contains(clerk));
        assertFalse(city.completed("B04", YEAR).contains(clerk));
        Set<String> done = city.completed("B02", YEAR);
        Set<String> open = counted.stream()
                .filter(number -> !number.equals(clerk) && !done.contains(number))
                .filter(this::inCitizenDivision)
                .collect(Collectors.toSet());
        assertTrue(open.size() >= 4, "open: " + open.size());
    }

    @Test
    void fourOfHerDivisionWereTakenOnInAprilAndAreLate() {
        Set<String> done = city.completed("B02", YEAR);
        List<String> late = counted.stream()
                .filter(number -> !done.contains(number))
                .filter(number -> city.main(number, TODAY).get("開始日").equals("2026-04-16"))
                .toList();
        assertEquals(8, late.size());
        assertEquals(4, late.stream().filter(this::inCitizenDivision).count());
    }

    private boolean inCitizenDivision(String number) {
        Map<String, String> unit = city.unitByCode.get(city.main(number, TODAY).get("部署コード"));
        Map<String, String> above = city.unitByCode.get(unit.get("上位部署コード"));
        return unit.get("名称").equals("市民課") || above != null && above.get("名称").equals("市民課");
    }

    private static double share(List<String> all, Predicate<String> chosen) {
        return (double) all.stream().filter(chosen).count() / all.size();
    }

    private static void assertWithin(double low, double high, double value) {
        assertTrue(value >= low && value <= high, low + " to " + high + ": " + value);
    }
}

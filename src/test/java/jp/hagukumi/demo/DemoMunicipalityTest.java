package jp.hagukumi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMunicipalityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int STAFF = 1_200;
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶー]+");
    private static final List<String> FILES =
            List.of("units.csv", "people.csv", "postings.csv", "absences.csv", "history.csv");

    @TempDir
    static Path folder;

    private static MunicipalityRows city;

    @BeforeAll
    static void generate() throws IOException {
        DemoMunicipality.generate(folder.resolve("city"), STAFF, 7, TODAY, 2);
        city = new MunicipalityRows(folder.resolve("city"));
    }

    @Test
    void theCodeOfTheCityHasTheRightCheckDigit() {
        assertEquals(2, MunicipalityCode.checkDigit("01100"));
        assertEquals(6, MunicipalityCode.checkDigit("13101"));
        assertTrue(MunicipalityCode.valid(DemoMunicipality.CODE));
        assertFalse(MunicipalityCode.valid("192995"));
    }

    @Test
    void asManyAreInPostAsAskedFor() {
        assertEquals(STAFF, city.inPost(TODAY).size());
    }

    @Test
    void numbersAndCodesAreUnique() {
        assertEquals(city.people.size(), distinct(city.people, "職員番号"));
        assertEquals(city.units.size(), distinct(city.units, "部署コード"));
        assertTrue(city.people.stream().allMatch(row -> row.get("職員番号").matches("[0-9]{6}")));
    }

    @Test
    void namesOfUnitsAreUniqueAmongThoseOfOneParent() {
        Set<String> seen = new HashSet<>();
        for (Map<String, String> unit : city.units) {
            boolean section = unit.get("種別").equals("係");
            String above = section ? unit.get("上位部署コード") : "";
            assertTrue(seen.add(above + unit.get("名称")), unit.get("名称"));
        }
    }

    @Test
    void kanaAreFullWidthKatakanaOnly() {
        for (Map<String, String> person : city.people) {
            assertTrue(KATAKANA.matcher(person.get("氏カナ")).matches(), person.get("氏カナ"));
            assertTrue(KATAKANA.matcher(person.get("名カナ")).matches(), person.get("名カナ"));
        }
    }

    @Test
    void everyDayOfEmploymentHasExactlyOneMainPosting() {
        for (Map<String, String> person : city.people) {
            LocalDate next = LocalDate.parse(person.get("採用日"));
            for (Map<String, String> posting : city.mainByPerson.get(person.get("職員番号"))) {
                assertEquals(next, MunicipalityRows.from(posting), person.get("職員番号"));
                LocalDate last = MunicipalityRows.until(posting, "終了日");
                next = last.equals(LocalDate.MAX) ? last : last.plusDays(1);
            }
            LocalDate left = MunicipalityRows.until(person, "退職日");
            assertEquals(left.equals(LocalDate.MAX) ? left : left.plusDays(1), next, person.get("職員番号"));
        }
    }

    @Test
    void postingsLieWithinTheValidityOfTheirUnit() {
        for (Map<String, String> posting : city.postings) {
            Map<String, String> unit = city.unitByCode.get(posting.get("部署コード"));
            assertFalse(MunicipalityRows.from(posting).isBefore(MunicipalityRows.from(unit)), unit.get("名称"));
            LocalDate end = MunicipalityRows.until(posting, "終了日");
            assertFalse(end.isAfter(MunicipalityRows.until(unit, "終了日")), unit.get("名称"));
        }
    }

    @Test
    void absencesOfAPersonLieWithinEmploymentAndDoNotOverlap() {
        Map<String, LocalDate> last = new HashMap<>();
        Map<String, Map<String, String>> people = new HashMap<>();
        city.people.forEach(row -> people.put(row.get("職員番号"), row));
        for (Map<String, String> absence : city.absences) {
            Map<String, String> person = people.get(absence.get("職員番号"));
            LocalDate from = MunicipalityRows.from(absence);
            LocalDate to = MunicipalityRows.until(absence, "終了日");
            LocalDate before = last.getOrDefault(absence.get("職員番号"), LocalDate.MIN);
            assertTrue(from.isAfter(before) && !to.isBefore(from), absence.toString());
            assertFalse(from.isBefore(LocalDate.parse(person.get("採用日"))), absence.toString());
            assertFalse(to.isAfter(MunicipalityRows.until(person, "退職日")), absence.toString());
            last.put(absence.get("職員番号"), to);
        }
    }

    @Test
    void everyStandingUnitHasAHeadOfItsGradeOnceTheHistoryBegins() {
        Map<String, String> gradeOfHead = Map.of("部・局", "部長級", "課", "課長級", "係", "係長級", "出先", "課長級");
        List<LocalDate> days = List.of(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 1), TODAY);
        for (LocalDate day : days) {
            Set<String> headed = new HashSet<>();
            city.postings.stream()
                    .filter(row -> row.get("本務兼務区分").equals("本務") && MunicipalityRows.on(row, day))
                    .forEach(row -> headed.add(row.get("部署コード") + row.get("職位")));
            for (Map<String, String> unit : city.units) {
                String head = unit.get("部署コード") + gradeOfHead.get(unit.get("種別"));
                assertTrue(!MunicipalityRows.on(unit, day) || headed.contains(head), unit.get("名称") + day);
            }
        }
    }

    @Test
    void everyDivisionHasTwoToFourSections() {
        for (Map<String, String> unit : city.units) {
            if (unit.get("種別").equals("課")) {
                long sections = city.units.stream()
                        .filter(row -> row.get("上位部署コード").equals(unit.get("部署コード")))
                        .count();
                assertTrue(sections >= 2 && sections <= 4, unit.get("名称"));
            }
        }
    }

    @Test
    void aDivisionEndedLastMarchAndNamesItsSuccessor() {
        List<Map<String, String>> ended = city.units.stream()
                .filter(row -> row.get("種別").equals("課") && !row.get("終了日").isEmpty())
                .toList();
        assertEquals(1, ended.size());
        assertEquals("2026-03-31", ended.get(0).get("終了日"));
        Map<String, String> successor = city.unitByCode.get(ended.get(0).get("後継部署コード"));
        assertEquals("2026-04-01", successor.get("開始日"));
    }

    @Test
    void theSameArgumentsGiveTheSameFilesAndAnotherSeedDoesNot() throws IOException {
        DemoMunicipality.generate(folder.resolve("again"), STAFF, 7, TODAY, 2);
        DemoMunicipality.generate(folder.resolve("other"), STAFF, 8, TODAY, 2);
        for (String file : FILES) {
            assertEquals(-1, Files.mismatch(folder.resolve("city").resolve(file), folder.resolve("again/" + file)));
        }
        assertNotEquals(-1, Files.mismatch(folder.resolve("city/people.csv"), folder.resolve("other/people.csv")));
    }

    @Test
    void unusableArgumentsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> DemoMunicipality.generate(folder, 10, 1, TODAY, 2));
        assertThrows(IllegalArgumentException.class, () -> DemoMunicipality.generate(folder, STAFF, 1, TODAY, 0));
    }

    private static long distinct(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).distinct().count();
    }
}

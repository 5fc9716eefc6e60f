package jp.hagukumi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.hagukumi.learning.AssignmentRuleDefinition.Audience;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.AssignmentRuleDefinition.Due;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.ImportObligations;
import jp.hagukumi.organization.ImportedPeople;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.organization.Whom;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.imports.Consequence;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.support.ImportDesk;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ObligationImpactIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate YEAR = LocalDate.of(2026, 4, 1);
    private static final String UNITS = "部署コード,名称,種別,上位部署コード,開始日\r\nA,総務部,部・局,,2000-04-01\r\n"
            + "A1,人事課,課,A,2000-04-01\r\nA2,財政課,課,A,2000-04-01\r\nB,市民部,部・局,,2000-04-01\r\nB1,市民課,課,B,2000-04-01\r\n";
    private static final String PEOPLE = "職員番号,氏,名,氏カナ,名カナ,任用区分,職種,任命権者,採用日,退職日\r\n";
    private static final String POSTINGS = "職員番号,部署コード,職位,本務兼務区分,開始日,終了日\r\n";

    @Inject
    Town town;

    @Inject
    ImportDesk desk;

    @Inject
    Imports imports;

    @Inject
    OwnRules ownRules;

    @Inject
    AssignmentRuns runs;

    @Inject
    ImportedPeople imported;

    @PersistenceContext
    EntityManager em;

    private long city;
    private Viewer hr;

    @BeforeEach
    void found() {
        city = town.found();
        hr = new Viewer(1, city, null, "hr", "", Set.of(Role.EMPLOYEE, Role.HR), "", Set.of());
        load("units", UNITS);
    }

    @Test
    void a_promotion_in_the_transfers_brings_the_courses_of_managers_as_the_preview_says() {
        rule("B03-everyone", "B03", Cycle.EVERY_FISCAL_YEAR, audience(Grade.MANAGER, List.of(), List.of()));
        load("people", PEOPLE + person(1, "常勤", "一般行政") + person(2, "常勤", "一般行政"));
        load("postings", POSTINGS + post(1, "A1", "課長補佐級", "2020-04-01") + post(2, "A2", "課長級", "2020-04-01"));
        runs.align(city, TODAY, Whom.everybody());

        ImportRun run = desk.preview(
                hr,
                "postings",
                ImportMode.CHANGES,
                TODAY,
                POSTINGS + post(1, "A2", "課長級", "2026-06-26") + post(2, "B1", "係長級", "2026-06-26"));
        assertThat(imports.obligations(run)).contains(new ImportObligations(1, 1));
        assertThat(imports.obligations(hr, run.id(), true, 10))
                .extracting(Consequence::subject)
                .containsExactly("000001 佐藤 誠");
        assertThat(imports.obligations(hr, run.id(), false, 10))
                .extracting(Consequence::subject)
                .containsExactly("000002 佐藤 誠");
        assertThat(desk.applyInBackground(hr, run).state()).isEqualTo("DONE");
        assertThat(imported.of(city, run.id(), 10).isEverybody())
                .as("only those in the file were looked at")
                .isFalse();

        assertThat(runs.align(city, TODAY, Whom.everybody()).nothing()).isTrue();
        ImportRun same =
                desk.preview(hr, "postings", ImportMode.CHANGES, TODAY, POSTINGS + post(1, "A2", "課長級", "2026-06-26"));
        assertThat(imports.obligations(same)).contains(new ImportObligations(0, 0));
    }

    @Test
    void a_transfer_announced_for_a_later_day_counts_by_the_rules_of_that_day() {
        rule("B03-everyone", "B03", Cycle.EVERY_FISCAL_YEAR, audience(Grade.MANAGER, List.of(), List.of()));
        load("people", PEOPLE + person(1, "常勤", "一般行政"));
        load("postings", POSTINGS + post(1, "A1", "課長補佐級", "2020-04-01"));
        runs.align(city, TODAY, Whom.everybody());

        ImportRun run =
                desk.preview(hr, "postings", ImportMode.CHANGES, TODAY, POSTINGS + post(1, "A2", "課長級", "2026-07-01"));
        assertThat(imports.obligations(run)).contains(new ImportObligations(1, 0));
        desk.applyInBackground(hr, run);
        List<String> before = owed();
        runs.align(city, LocalDate.of(2026, 7, 1), Whom.everybody());
        assertThat(owed()).hasSize(before.size() + 1);
    }

    @Test
    void after_random_transfers_the_run_does_exactly_what_the_preview_counted() {
        rule("B01-everyone", "B01", Cycle.ONCE, audience(null, List.of(), List.of("A")));
        rule("B02-everyone", "B02", Cycle.ON_PROMOTION, audience(Grade.CHIEF, List.of(), List.of()));
        rule("B03-everyone", "B03", Cycle.EVERY_FISCAL_YEAR, audience(null, List.of("土木"), List.of("A1", "B")));
        Random random = new Random(20260401);
        for (int round = 0; round < 4; round++) {
            String people = people(random);
            ImportRun staff = desk.preview(hr, "people", ImportMode.FULL, TODAY, people);
            expectAsPreviewed(staff);
            ImportRun posts = desk.preview(hr, "postings", ImportMode.FULL, TODAY, postings(people, random));
            expectAsPreviewed(posts);
        }
    }

    private void expectAsPreviewed(ImportRun run) {
        assertThat(imports.faults(hr, run.id())).isEmpty();
        ImportObligations told = imports.obligations(run).orElseThrow();
        List<String> before = owed();
        desk.apply(hr, run);
        Whom moved = imported.of(city, run.id(), 1_000);
        assertThat(moved.isEverybody())
                .as("only those in the file are looked at")
                .isFalse();
        runs.align(city, TODAY, moved);
        List<String> after = owed();
        assertThat(after.stream().filter(one -> !before.contains(one))).hasSize(told.gained());
        assertThat(before.stream().filter(one -> !after.contains(one))).hasSize(told.lost());
        assertThat(runs.align(city, TODAY, Whom.everybody()).nothing())
                .as("nothing is left for those the import did not touch")
                .isTrue();
    }

    /** Person, course and cycle of every open obligation. */
    @SuppressWarnings("unchecked")
    private List<String> owed() {
        return em.createNativeQuery("select concat(person_id, ' ', course_code, ' ', cycle) from enrolment"
                        + " where municipality_id = ?1 and mandatory and status = 'NOT_STARTED'")
                .setParameter(1, city)
                .getResultList();
    }

    private static String people(Random random) {
        StringBuilder file = new StringBuilder(PEOPLE);
        for (int i = 1; i <= 120; i++) {
            String type = pick(random, "常勤", "会計年度任用パートタイム", "任期付", "特別職");
            if (random.nextInt(10) > 0) {
                file.append(person(i, type, pick(random, "土木", "一般行政", "保健師")));
            }
        }
        return file.toString();
    }

    /** Everybody of the file in some unit and grade since some day. */
    private static String postings(String people, Random random) {
        StringBuilder file = new StringBuilder(POSTINGS);
        people.lines().skip(1).forEach(line -> {
            String unit = pick(random, "A", "A1", "A2", "B", "B1");
            String grade = pick(random, "主事", "主任", "係長級", "課長級");
            String from = pick(random, "2020-04-01", "2026-04-01", "2026-06-26");
            file.append(post(Integer.parseInt(line.substring(0, 6)), unit, grade, from));
        });
        return file.toString();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String person(int number, String type, String occupation) {
        return "%06d,佐藤,誠,サトウ,マコト,%s,%s,市長,2010-04-01,\r\n".formatted(number, type, occupation);
    }

    private static String post(int number, String unit, String grade, String from) {
        return "%06d,%s,%s,本務,%s,\r\n".formatted(number, unit, grade, from);
    }

    private void load(String kind, String csv) {
        desk.apply(hr, desk.preview(hr, kind, ImportMode.FULL, TODAY, csv));
    }

    private static Audience audience(@Nullable Grade least, List<String> occupations, List<String> units) {
        List<EmploymentType> any = List.of();
        return new Audience(any, List.of(EmploymentType.FIXED_TERM), least, null, occupations, units, List.of());
    }

    private void rule(String code, String course, Cycle cycle, Audience audience) {
        Localized text = new Localized("規則", "");
        Due due = new Due(MonthDay.of(6, 30), 60);
        AssignmentRuleDefinition definition =
                new AssignmentRuleDefinition(code, text, course, audience, cycle, 0, due, text);
        ownRules.put(hr, new AssignmentRule(definition, YEAR, Days.OPEN, "", false, false), "");
    }
}

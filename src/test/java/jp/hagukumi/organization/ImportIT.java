package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.hagukumi.demo.DemoMunicipality;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.Difference;
import jp.hagukumi.platform.imports.FileRow;
import jp.hagukumi.platform.imports.ImportDecision;
import jp.hagukumi.platform.imports.ImportFile;
import jp.hagukumi.platform.imports.ImportGroup;
import jp.hagukumi.platform.imports.ImportKind;
import jp.hagukumi.platform.imports.ImportMode;
import jp.hagukumi.platform.imports.ImportProcess;
import jp.hagukumi.platform.imports.ImportRun;
import jp.hagukumi.platform.imports.ImportSession;
import jp.hagukumi.platform.imports.ImportSettings;
import jp.hagukumi.platform.imports.StagedRow;
import jp.hagukumi.platform.imports.StoredRow;
import jp.hagukumi.platform.imports.UploadedFile;
import jp.hagukumi.support.ImportDesk;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ImportIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final String PEOPLE = "職員番号,氏,名,氏カナ,名カナ,任用区分,職種,任命権者,採用日,退職日\r\n";
    private static final String HOLD_ROW_15000 = "insert into person (id, municipality_id, staff_number, family_name,"
            + " given_name, family_kana, given_kana, employment_type, occupation, authority, hired_on, left_on, search_text)"
            + " values (%d, ?, '015000', '先', '客', 'セン', 'キャク', 'PERMANENT', '一般行政', '市長', '2010-04-01',"
            + " '9999-12-31', '')";
    private static final String POSTINGS = "職員番号,部署コード,職位,本務兼務区分,開始日,終了日\r\n";
    private static final String UNITS =
            "部署コード,名称,種別,上位部署コード,開始日,終了日,後継部署コード\r\nA,総務部,部・局,,2000-04-01,,\r\nA1,人事課,課,A,2000-04-01,,\r\nA2,財政課,課,A,2000-04-01,,\r\n";

    @Inject
    Imports imports;

    @Inject
    ImportProcess process;

    @Inject
    ImportDesk desk;

    @Resource
    ManagedExecutorService threads;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    private ImportTown town;
    private Viewer hr;

    @BeforeEach
    void town() throws SQLException {
        town = ImportTown.found(database);
        hr = town.hr();
    }

    @Test
    void theDemoMunicipalityIsImportedAndTakenBackWithoutATrace() throws Exception {
        Path folder = Files.createTempDirectory("demo");
        DemoMunicipality.generate(folder, 1_200, 7, TODAY, 2);
        List<String> nothing = town.content();
        ImportRun units = applied("units", folder);
        List<String> onlyUnits = town.content();
        ImportRun people = applied("people", folder);
        ImportRun postings = applied("postings", folder);
        ImportRun absences = applied("absences", folder);
        assertThat(people.summary().of(ChangeKind.JOINED)).isGreaterThan(1_200);
        assertThat(people.faultCount()).isZero();
        assertThat(postings.faultCount()).isZero();
        assertThat(town.number("select count(*) from posting where municipality_id = ?"))
                .isEqualTo(postings.summary().of(ChangeKind.ADDED));
        for (String kind : List.of("units", "people", "postings", "absences")) {
            ImportRun again = preview(kind, ImportMode.FULL, Files.readAllBytes(folder.resolve(kind + ".csv")));
            assertThat(again.summary().total()).as(kind).isZero();
        }
        assertThat(desk.undoInBackground(hr, absences).state()).isEqualTo("DONE"); // tries again after a deadlock
        assertThat(desk.undoInBackground(hr, postings).state()).isEqualTo("DONE"); // tries again after a deadlock
        assertThat(desk.undoInBackground(hr, people).state()).isEqualTo("DONE"); // tries again after a deadlock
        assertThat(town.content()).isEqualTo(onlyUnits);
        assertThat(desk.undoInBackground(hr, units).state()).isEqualTo("DONE"); // tries again after a deadlock
        assertThat(town.content()).isEqualTo(nothing);
    }

    @Test
    void whoIsNotInAWholeFileHasLeftAndComesBackWithUndo() throws Exception {
        apply("units", ImportMode.FULL, UNITS);
        StringBuilder six = new StringBuilder(PEOPLE);
        for (int i = 1; i <= 6; i++) {
            six.append(person(i, ""));
        }
        apply("people", ImportMode.FULL, six.toString());
        apply("postings", ImportMode.FULL, POSTINGS + "000006,A1,主任,本務,2020-04-01,\r\n");
        List<String> before = town.content();
        ImportRun run = apply("people", ImportMode.FULL, six.toString().replace(person(6, ""), ""));
        assertThat(run.summary().of(ChangeKind.LEFT)).isEqualTo(1);
        assertThat(run.summary().of(ChangeKind.ENDED)).isEqualTo(1);
        assertThat(town.text("select max(to_on) from posting where municipality_id = ?"))
                .isEqualTo("2026-06-25");
        undoNow(run.id());
        assertThat(town.content()).isEqualTo(before);
    }

    @Test
    void aFileThatEndsMoreThanAFifthOfThePeopleNeedsASecondYes() throws Exception {
        apply("people", ImportMode.FULL, PEOPLE + person(1, "") + person(2, "") + person(3, ""));
        ImportRun run = preview("people", ImportMode.FULL, bytes(PEOPLE + person(1, "")));
        assertThat(run.needsSecondYes()).isTrue();
        assertThatThrownBy(() -> applyNow(run.id(), false, false)).isInstanceOf(Refused.class);
        applyNow(run.id(), false, true);
        assertThat(town.number("select count(*) from person where municipality_id = ? and left_on = '2026-06-25'"))
                .isEqualTo(2);
    }

    @Test
    void aTransferGivenAsAChangeEndsTheFormerMainPosting() throws Exception {
        apply("units", ImportMode.FULL, UNITS);
        apply("people", ImportMode.FULL, PEOPLE + person(1, "") + person(2, ""));
        apply("postings", ImportMode.FULL, POSTINGS + "000001,A1,主任,本務,2020-04-01,\r\n000002,A1,主事,本務,2020-04-01,\r\n");
        ImportRun run = apply("postings", ImportMode.CHANGES, POSTINGS + "000001,A2,係長級,本務,2026-07-01,\r\n");
        assertThat(run.summary().of(ChangeKind.MOVED)).isEqualTo(1);
        assertThat(run.summary().of(ChangeKind.ENDED)).isEqualTo(1);
        assertThat(town.text(
                        "select group_concat(to_on order by from_on, to_on) from posting where municipality_id = ?"))
                .isEqualTo("2026-06-30,9999-12-31,9999-12-31");
    }

    @Test
    void wrongRowsHoldTheFileBackUntilTheyAreLeftOut() throws Exception {
        String file = PEOPLE + person(1, "") + person(2, "").replace("2010-04-01", "2010-02-30");
        ImportRun run = preview("people", ImportMode.FULL, bytes(file));
        assertThat(imports.faults(hr, run.id())).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo("採用日");
            assertThat(fault.value()).isEqualTo("2010-02-30");
        });
        assertThatThrownBy(() -> applyNow(run.id(), false, false)).isInstanceOf(Refused.class);
        applyNow(run.id(), true, false);
        assertThat(town.number("select count(*) from person where municipality_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void aPreviewOvertakenByAnotherImportIsNotApplied() throws Exception {
        ImportRun first = preview("people", ImportMode.CHANGES, bytes(PEOPLE + person(1, "")));
        ImportRun second = preview("people", ImportMode.CHANGES, bytes(PEOPLE + person(1, "")));
        applyNow(first.id(), false, false);
        assertThatThrownBy(() -> applyNow(second.id(), false, false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> applyNow(first.id(), false, false)).isInstanceOf(Refused.class);
        assertThat(town.number("select count(*) from person where municipality_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void anImportWhoseRowsWereChangedLaterIsNotTakenBack() throws Exception {
        ImportRun first = apply("people", ImportMode.CHANGES, PEOPLE + person(1, ""));
        apply("people", ImportMode.CHANGES, PEOPLE + person(1, "2027-03-31"));
        assertThatThrownBy(() -> undoNow(first.id())).isInstanceOf(Refused.class);
    }

    @Test
    void anotherMunicipalitySeesNothingOfAnImport() throws Exception {
        ImportRun run = preview("people", ImportMode.CHANGES, bytes(PEOPLE + person(1, "")));
        Viewer other = ImportTown.found(database).hr();
        assertThatThrownBy(() -> imports.find(other, run.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> imports.apply(other, run.id(), false, false)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> imports.faults(other, run.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> imports.changes(other, run.id(), "", 0, 10)).isInstanceOf(NotVisible.class);
        assertThat(imports.latest(other, 10)).isEmpty();
        applyNow(run.id(), false, false);
        assertThat(imports.preview(
                                other,
                                "people",
                                settings(other, ImportMode.FULL),
                                write(bytes(PEOPLE + person(2, ""))),
                                "",
                                "")
                        .summary()
                        .of(ChangeKind.LEFT))
                .isZero();
    }

    @Test
    void inTheBackgroundAnImportIsAppliedOnceHoweverOftenItIsAskedFor() throws Exception {
        ImportRun run = preview("people", ImportMode.CHANGES, bytes(PEOPLE + person(1, "")));
        long job =
                Objects.requireNonNull(imports.apply(hr, run.id(), false, false).jobId());
        assertThat(desk.await(job).state()).isEqualTo("DONE");
        assertThat(imports.find(hr, run.id()).state()).isEqualTo(ImportRun.State.APPLIED);
        assertThat(town.number("select count(*) from person where municipality_id = ?"))
                .isEqualTo(1);
        assertThat(town.number("select count(*) from audit_entry where municipality_id = ?"))
                .isEqualTo(1);
        assertThatThrownBy(() -> imports.apply(hr, run.id(), false, false)).isInstanceOf(Refused.class);
    }

    @Test
    void ofTwoAppliesAtOnceOneWins() throws Exception {
        ImportRun run = preview("people", ImportMode.CHANGES, bytes(PEOPLE + person(1, "") + person(2, "")));
        List<CompletableFuture<Boolean>> two = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> wins(run.id()), threads))
                .toList();
        assertThat(two.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(town.number("select count(*) from person where municipality_id = ?"))
                .isEqualTo(2);
    }

    private boolean wins(long id) {
        try {
            applyNow(id, false, false);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    @Test
    void anImportCutOffHalfwayLeavesNothingAndCanBeAppliedAgain() throws Exception {
        StringBuilder many = new StringBuilder(PEOPLE);
        for (int i = 1; i <= 2_500; i++) {
            many.append(person(1, "").replace("000001", String.format("%06d", i)));
        }
        ImportRun run = preview("people", ImportMode.FULL, bytes(many.toString()));
        assertThatThrownBy(() -> process.apply(town.id(), run.id(), new ImportDecision(false, false, 1, "人事"), done -> {
                    if (done >= 2_000) {
                        throw new IllegalStateException("cut off");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(town.number("select count(*) from person where municipality_id = ?"))
                .isZero();
        applyNow(run.id(), false, false);
        assertThat(town.number("select count(*) from person where municipality_id = ?"))
                .isEqualTo(2_500);
    }

    @Test
    void anApplyWhoseNodeIsLostAtRow15000LeavesNothingAndAnotherNodeAppliesItWhole() throws Exception {
        StringBuilder many = new StringBuilder(PEOPLE);
        for (int i = 1; i <= 16_000; i++) {
            many.append(person(1, "").replace("000001", String.format("%06d", i)));
        }
        ImportRun run = preview("people", ImportMode.FULL, bytes(many.toString()));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<?> holder = threads.submit(() -> hold(held, release)); // so that the apply waits at row 15,000
        held.await();
        long job =
                Objects.requireNonNull(imports.apply(hr, run.id(), false, false).jobId());
        desk.awaitProgress(job, 14_000);
        town.execute("update job set lease_owner = 'another node', lease_until = date_add(utc_timestamp(6),"
                + " interval 1 hour) where municipality_id = ? and id = " + job);
        release.countDown();
        holder.get();
        desk.awaitTurn(town.id());
        assertThat(town.number("select count(*) from person where municipality_id = ?"))
                .isZero();
        assertThat(town.number("select count(*) from account where municipality_id = ?"))
                .isZero();
        assertThat(imports.find(hr, run.id()).state()).isEqualTo(ImportRun.State.PREVIEWED);

        town.execute("update job set lease_until = '2020-01-01' where municipality_id = ? and id = " + job);
        assertThat(desk.await(job).state()).isEqualTo("DONE");
        assertThat(town.number("select count(*) from person where municipality_id = ?"))
                .isEqualTo(16_000);
    }

    private @Nullable Void hold(CountDownLatch held, CountDownLatch release) throws Exception {
        transaction.begin();
        try {
            town.execute(HOLD_ROW_15000.formatted(Ids.next()));
            held.countDown();
            release.await();
        } finally {
            held.countDown();
            transaction.rollback();
        }
        return null;
    }

    @Test
    void aPreviewCutOffHalfwayLeavesNoTrace() throws Exception {
        StringBuilder many = new StringBuilder(PEOPLE);
        for (int i = 1; i <= 15_000; i++) {
            many.append(person(1, "").replace("000001", String.format("%06d", i)));
        }
        Path file = write(bytes(many.toString()));
        ImportKind people = new PersonImport() {
            @Override
            public ImportSession open(Connection connection, ImportSettings settings) throws SQLException {
                return new CutOff(new PersonSession(connection, settings, List.of()));
            }
        };
        assertThatThrownBy(() ->
                        process.preview(people, settings(hr, ImportMode.FULL), file, new ImportFile("a", "", 1, "人事")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(imports.latest(hr, 10)).isEmpty();
        assertThat(town.number("select count(*) from import_change where municipality_id = ?"))
                .isZero();
    }

    /** A session that is cut off when all rows have been compared and most of the difference is written. */
    private record CutOff(ImportSession session) implements ImportSession {
        @Override
        public @Nullable StagedRow read(FileRow row) {
            return session.read(row);
        }

        @Override
        public List<StoredRow> stored(String afterGroup, int limit) throws SQLException {
            return session.stored(afterGroup, limit);
        }

        @Override
        public void compare(ImportGroup group, Difference difference) throws SQLException {
            session.compare(group, difference);
        }

        @Override
        public void finish(Difference difference) {
            throw new IllegalStateException("cut off");
        }
    }

    @Test
    void aFileThatDropsNineOfTenPeopleIsStoppedUntilTheSecondYes() throws Exception {
        StringBuilder ten = new StringBuilder(PEOPLE);
        for (int i = 0; i <= 9; i++) {
            ten.append(person(i, ""));
        }
        apply("people", ImportMode.FULL, ten.toString());
        ImportRun run = preview("people", ImportMode.FULL, bytes(PEOPLE + person(1, "")));
        assertThat(run.summary().of(ChangeKind.LEFT)).isEqualTo(9);
        assertThat(run.summary().askTwice()).singleElement().asString().contains("10", "9");
        assertThatThrownBy(() -> imports.apply(hr, run.id(), false, false)).isInstanceOf(Refused.class);
        assertThat(town.number("select count(*) from person where municipality_id = ? and left_on = '9999-12-31'"))
                .isEqualTo(10);
    }

    @Test
    void whoIsUsedElsewhereIsNotTakenBack() throws Exception {
        apply("units", ImportMode.FULL, UNITS);
        ImportRun people = apply("people", ImportMode.FULL, PEOPLE + person(1, ""));
        apply("postings", ImportMode.FULL, POSTINGS + "000001,A1,主任,本務,2020-04-01,\r\n");
        assertThatThrownBy(() -> undoNow(people.id()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("inUse");
    }

    @Test
    void whoeverIsNotHrIsRefused() {
        assertThatThrownBy(() -> imports.latest(town.employee(), 1)).isInstanceOf(NotVisible.class);
    }

    private static String person(int number, String left) {
        return "00000" + number + ",佐藤,誠,サトウ,マコト,常勤,一般行政,市長,2010-04-01," + left + "\r\n";
    }

    private ImportRun applied(String kind, Path folder) throws IOException {
        byte[] file = Files.readAllBytes(folder.resolve(kind + ".csv"));
        ImportRun run = preview(kind, ImportMode.FULL, file);
        assertThat(imports.faults(hr, run.id())).as(kind).isEmpty();
        return applyNow(run.id(), false, false);
    }

    private ImportRun apply(String kind, ImportMode mode, String file) throws IOException {
        ImportRun run = preview(kind, mode, bytes(file));
        assertThat(imports.faults(hr, run.id())).isEmpty();
        return applyNow(run.id(), false, false);
    }

    private ImportRun applyNow(long id, boolean leaveOut, boolean secondYes) {
        process.apply(town.id(), id, new ImportDecision(leaveOut, secondYes, 1, "人事"), done -> {});
        return imports.find(hr, id);
    }

    private void undoNow(long id) {
        process.undo(town.id(), id, new ImportDecision(false, false, 1, "人事"), done -> {});
    }

    private ImportRun preview(String kind, ImportMode mode, byte[] content) throws IOException {
        try (InputStream in = new ByteArrayInputStream(content);
                UploadedFile file = UploadedFile.take(in)) {
            return imports.preview(hr, kind, settings(hr, mode), file.path(), "test.csv", file.hash());
        }
    }

    private static Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile("people", ".csv"), content);
    }

    private static ImportSettings settings(Viewer viewer, ImportMode mode) {
        return new ImportSettings(viewer.municipalityId(), mode, TODAY);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

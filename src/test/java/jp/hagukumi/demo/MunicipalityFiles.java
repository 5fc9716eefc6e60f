package jp.hagukumi.demo;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** The four files about people, open side by side, so that nobody's rows need to be kept. */
final class MunicipalityFiles implements Closeable {

    private final Organization organization;
    private final People people;
    private final CsvFile peopleFile;
    private final CsvFile postingsFile;
    private final CsvFile absencesFile;
    private final CsvFile historyFile;

    MunicipalityFiles(Path folder, Organization organization, People people) throws IOException {
        this.organization = organization;
        this.people = people;
        peopleFile = new CsvFile(
                folder.resolve("people.csv"),
                "職員番号",
                "氏",
                "名",
                "氏カナ",
                "名カナ",
                "旧姓",
                "メール",
                "任用区分",
                "職種",
                "任命権者",
                "採用日",
                "退職日",
                "前職員番号");
        postingsFile = new CsvFile(
                folder.resolve("postings.csv"), "職員番号", "部署コード", "職位", "本務兼務区分", "発令種別", "補職名", "開始日", "終了日");
        absencesFile = new CsvFile(folder.resolve("absences.csv"), "職員番号", "種別", "開始日", "終了日");
        historyFile = new CsvFile(folder.resolve("history.csv"), "職員番号", "コースコード", "修了日", "得点", "時間");
    }

    /** Writes all rows of the person at that place of the roster. */
    void write(int index, Careers careers, SideJobs sideJobs, Absences absences, Learning learning) throws IOException {
        Person person = people.person(index);
        writePerson(person);
        for (Posting posting : careers.of(person)) {
            writePosting(person, posting, posting.unit(), "本務");
            int besides = sideJobs.besides(person, posting);
            if (besides >= 0) {
                writePosting(person, posting, besides, sideJobs.kind(posting, besides));
            }
        }
        List<Absence> times = absences.of(person);
        for (Absence absence : times) {
            absencesFile.row(person.staffNumber(), absence.kind(), absence.from(), absence.to());
        }
        for (Completion done : learning.of(person, times)) {
            historyFile.row(person.staffNumber(), done.course(), done.on(), done.score(), done.minutes());
        }
    }

    private void writePerson(Person person) throws IOException {
        PersonName name = person.name();
        peopleFile.row(
                person.staffNumber(),
                name.family(),
                name.given(),
                name.familyKana(),
                name.givenKana(),
                name.formerFamily(),
                mail(person),
                person.seat().employment().label(),
                person.seat().job().label(),
                organization.unit(person.seat().unit()).authority(),
                person.hired(),
                person.left(),
                people.numberBefore(person.index()));
    }

    /** Many 会計年度任用職員 and some of the people in 出先 have no mail. */
    private String mail(Person person) {
        Seat seat = person.seat();
        SplittableRandom random = Seeds.of(person.root(), 16, person.index());
        boolean branch = organization.unit(seat.unit()).kind() == UnitKind.BRANCH
                && !seat.grade().managing();
        double without = seat.employment().annual() ? 0.5 : branch ? 0.3 : 0;
        boolean mail = seat.fixed() || random.nextDouble() >= without;
        return mail ? "s" + person.staffNumber() + "@ikuno.example.jp" : null;
    }

    private void writePosting(Person person, Posting posting, int unit, String kind) throws IOException {
        postingsFile.row(
                person.staffNumber(),
                organization.unit(unit).code(),
                posting.grade().label(),
                kind,
                posting.kind(),
                posting.title(),
                posting.from(),
                posting.to());
    }

    @Override
    public void close() throws IOException {
        try (peopleFile;
                postingsFile;
                absencesFile;
                historyFile) {
            return;
        }
    }
}

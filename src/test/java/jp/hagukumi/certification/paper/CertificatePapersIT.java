package jp.hagukumi.certification.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import jp.hagukumi.certification.CertificateFile;
import jp.hagukumi.certification.CertifiedTown;
import jp.hagukumi.certification.Hearings;
import jp.hagukumi.certification.HrDecisions;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.RecordViews;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificatePapersIT {
    private static final Letterhead MAYOR = new Letterhead("試験市長", "市長 花子", null, false);

    @Inject
    Town town;

    @Inject
    CertifiedTown certified;

    @Inject
    HrDecisions decisions;

    @Inject
    Hearings hearings;

    @Inject
    Letterheads letterheads;

    @Inject
    CertificatePapers papers;

    @Inject
    RecordViews views;

    private long city;
    private long person;

    @BeforeEach
    void found() {
        city = town.found();
        person = named("000001", "𠮷野", "髙子");
    }

    @Test
    void its_holder_and_hr_get_the_certificate_with_the_name_whole_and_a_code_that_leads_to_its_page()
            throws Exception {
        letterheads.save(hr(), MAYOR);
        String number = granted("000001");
        CertificateFile file = papers.pdf(holder(), number);
        assertThat(file.name()).isEqualTo("certificate-" + number + ".pdf");
        PdfFile pdf = new PdfFile(file.bytes());
        assertThat(pdf.text())
                .contains("𠮷野 髙子 様", number, "デジタル人材認定「実践」", "試験市長 市長 花子")
                .contains("有効期間 令和8年6月26日から令和11年3月31日まで", "2026年6月26日")
                .doesNotContain("This is to certify");
        assertThat(pdf.fonts()).allMatch(PdfFile.Font::embedded);
        assertThat(pdf.code()).isEqualTo("https://hagukumi.example.jp/verify/" + number);
        assertThat(new PdfFile(papers.pdf(hr(), number).bytes()).text()).contains("𠮷野 髙子 様");
        assertThat(views.ofMine(holder())).extracting(RecordViews.Look::reason).containsExactly("認定証 " + number);
    }

    @Test
    void nobody_else_gets_it() {
        letterheads.save(hr(), MAYOR);
        String number = granted("000001");
        long colleague = town.person(city, "000002");
        Viewer board = new Viewer(5, city, null, "教委", "", Set.of(Role.EMPLOYEE, Role.HR), "教育委員会", Set.of());
        Viewer other = town.hr(town.found());
        for (Viewer viewer : new Viewer[] {town.clerk(city, colleague), board, other}) {
            assertThatThrownBy(() -> papers.pdf(viewer, number)).isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> papers.pdf(holder(), number.replaceAll("1$", "2")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> papers.sample(holder())).isInstanceOf(NotVisible.class);
    }

    @Test
    void what_no_longer_holds_is_not_given_out() {
        letterheads.save(hr(), MAYOR);
        String number = granted("000001");
        certified.shift(
                city, number, certified.today().minusYears(2), certified.today().minusDays(1));
        refused(() -> papers.pdf(holder(), number), "copy.EXPIRED");
        certified.shift(city, number, certified.today(), certified.today().plusDays(1));
        hearings.announce(hr(), number, "誤り", certified.today().plusDays(Hearings.FEWEST_DAYS));
        hearings.answer(holder(), number, "異議はありません");
        hearings.revoke(hr(), number, "誤り");
        refused(() -> papers.pdf(holder(), number), "copy.REVOKED");
        refused(() -> papers.pdf(hr(), number), "copy.REVOKED");
    }

    @Test
    void a_character_that_can_not_be_drawn_is_an_error_and_never_left_out() {
        letterheads.save(hr(), MAYOR);
        named("000003", "葛\uDB40\uDD00城", "花子");
        String number = granted("000003");
        assertThatThrownBy(() -> papers.pdf(hr(), number)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.textKey()).isEqualTo("certification.refused.character");
            assertThat(refused.arguments()).contains("U+E0100");
        });
        refused(() -> letterheads.save(hr(), new Letterhead("試験市長", "市長 😀", null, false)), "character");
    }

    @Test
    void who_signs_is_set_by_hr_of_each_municipality() {
        String number = granted("000001");
        refused(() -> papers.pdf(holder(), number), "letterhead.none");
        refused(() -> letterheads.seal(hr(), CertificatePaperTest.seal(200, 200)), "letterhead.first");
        assertThatThrownBy(() -> letterheads.save(holder(), MAYOR)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> letterheads.seal(holder(), new byte[0])).isInstanceOf(NotVisible.class);
        refused(() -> letterheads.save(hr(), new Letterhead(" ", "花子", null, false)), "letterhead.empty");
        Letterhead.English unnamed = new Letterhead.English("", "Mayor", "Hanako");
        refused(() -> letterheads.save(hr(), new Letterhead("市長", "花子", unnamed, false)), "letterhead.empty");
        letterheads.save(hr(), MAYOR);
        assertThat(letterheads.of(hr())).contains(MAYOR);
        assertThat(letterheads.of(town.hr(town.found()))).isEmpty();
    }

    @Test
    void english_stands_below_where_hr_wants_it_and_the_seal_stays_when_names_change() throws IOException {
        letterheads.save(hr(), MAYOR);
        letterheads.seal(hr(), CertificatePaperTest.seal(200, 200));
        Letterhead.English english = new Letterhead.English("Test City", "Mayor of Test City", "Hanako Shicho");
        letterheads.save(hr(), new Letterhead("試験市長", "市長 花子", english, false));
        assertThat(letterheads.of(hr())).contains(new Letterhead("試験市長", "市長 花子", english, true));
        PdfFile pdf = new PdfFile(papers.pdf(holder(), granted("000001")).bytes());
        assertThat(pdf.text())
                .contains("This is to certify that 𠮷野 髙子", "Hanako Shicho, Mayor of Test City", "26 June 2026");
        assertThat(new PdfFile(papers.sample(hr()).bytes()).text()).contains("見本");
        letterheads.removeSeal(hr());
        assertThat(letterheads.seal(hr())).isEmpty();
    }

    private long named(String staffNumber, String family, String given) {
        long id = town.person(city, staffNumber);
        town.change(id, "family_name", family);
        town.change(id, "given_name", given);
        return id;
    }

    private String granted(String staffNumber) {
        return decisions.except(hr(), staffNumber, "PRACTICE", "令和8年人事第12号");
    }

    private static void refused(ThrowingCallable call, String why) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo("certification.refused." + why));
    }

    private Viewer holder() {
        return town.clerk(city, person);
    }

    private Viewer hr() {
        return town.hr(city);
    }
}

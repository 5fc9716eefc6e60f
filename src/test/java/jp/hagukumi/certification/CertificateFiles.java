package jp.hagukumi.certification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import jp.hagukumi.certification.badges.BadgeSchema;
import jp.hagukumi.certification.badges.BakedBadge;
import jp.hagukumi.certification.badges.OpenBadge;
import jp.hagukumi.certification.paper.PdfFile;
import jp.hagukumi.support.Browser;

/** What a certificate can be taken along as, seen from the pages. */
final class CertificateFiles {
    private CertificateFiles() {}

    /** HR names the mayor, with English and a seal. */
    static void namesWhoSigns(Browser.Person officer) throws IOException {
        Page page = officer.page();
        page.navigate("/hr/certificate");
        page.getByLabel("職名", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("育野市長");
        page.locator("#signerName").fill("育野 花子");
        page.getByLabel("日本語の下に英語も記す").check();
        page.locator("#municipalityEnglish").fill("Ikuno City");
        page.locator("#signerTitleEnglish").fill("Mayor of Ikuno City");
        page.locator("#signerNameEnglish").fill("Hanako Ikuno");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存する"))
                .click();
        assertThat(page.locator("h1")).containsText("育野市長 育野 花子");
        page.locator("#seal")
                .setInputFiles(new FilePayload("seal.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)));
        page.locator("#saveSeal").click();
        assertThat(page.locator("[role=alert], .summary.bad").first()).containsText("PNG形式");
        page.locator("#seal").setInputFiles(new FilePayload("seal.png", "image/png", seal()));
        page.locator("#saveSeal").click();
        assertThat(page.getByAltText("今の公印")).isVisible();
        officer.look("hr-certificate");
        byte[] sample = download(page, "見本を見る");
        assertThat(new PdfFile(sample).text()).contains("見本 太郎", "Hanako Ikuno, Mayor of Ikuno City");
    }

    /** The holder takes everything along. */
    static void takes(Browser.Person person, String number) throws Exception {
        Page page = person.page();
        page.navigate("/certification");
        PdfFile pdf = new PdfFile(download(page, "認定証"));
        assertThat(pdf.text()).contains(number, "基礎", "This is to certify that");
        assertThat(pdf.fonts()).allMatch(PdfFile.Font::embedded);
        takesBadge(page, page.url().replaceAll("/certification.*", ""));
        page.navigate("/certificate/" + number);
        assertThat(page.locator("h1")).containsText("基礎");
        person.look("certificate");
    }

    /** The badge in every form, checked by somebody who knows nothing but the standard. */
    private static void takesBadge(Page page, String home) throws Exception {
        String alone = new String(download(page, "デジタル証明書"), StandardCharsets.US_ASCII);
        OpenBadge badge = OpenBadge.verified(alone, CertificateFiles::fetch);
        assertThat(badge.revoked()).isFalse();
        assertThat(badge.json().path("iss").asText()).startsWith(home + "/badges/");
        String inPng = BakedBadge.inPng(download(page, "バッジ\\(PNG")).get(0);
        String inSvg = BakedBadge.inSvg(download(page, "バッジ\\(SVG"));
        assertThat(OpenBadge.verified(inPng, CertificateFiles::fetch).json()).isEqualTo(badge.json());
        assertThat(OpenBadge.verified(inSvg, CertificateFiles::fetch).json()).isEqualTo(badge.json());
        assertThat(BadgeSchema.faults(badge.json())).isEmpty();
    }

    /** As a verifier does: without a session, from elsewhere. */
    private static String fetch(String address) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(address, e);
        }
    }

    static byte[] download(Page page, String link) throws IOException {
        Path file = page.waitForDownload(() -> page.getByRole(
                                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + link)))
                        .first()
                        .click())
                .path();
        return Files.readAllBytes(file);
    }

    private static byte[] seal() throws IOException {
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xC0, 0x20, 0x20));
        pen.fillOval(20, 20, 260, 260);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}

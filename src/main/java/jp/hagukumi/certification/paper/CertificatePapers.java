package jp.hagukumi.certification.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hagukumi.certification.CertificateCopies;
import jp.hagukumi.certification.CertificateCopy;
import jp.hagukumi.certification.CertificateFile;
import jp.hagukumi.certification.PublicAddress;
import jp.hagukumi.certification.paper.CertificatePaper.EnglishWords;
import jp.hagukumi.certification.paper.CertificatePaper.Words;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.DateStyle;
import jp.hagukumi.platform.DayFormat;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Certificates as PDF, for their holders and for HR. */
@ApplicationScoped
@Transactional
public class CertificatePapers {
    private static final Locale JA = Locale.JAPANESE;
    private static final Locale EN = Locale.ENGLISH;

    @Inject
    CertificateCopies copies;

    @Inject
    Letterheads letterheads;

    @Inject
    PublicAddress addresses;

    @Inject
    PaperFont font;

    @Inject
    Texts texts;

    /**
     * The certificate with this number.
     *
     * @throws Refused where it no longer holds, nobody is named who signs, or a character can't be drawn
     */
    public CertificateFile pdf(Viewer viewer, String number) {
        CertificateCopy copy = copies.take(viewer, number);
        return drawn(viewer, copy, text(JA, "title"), "certificate-" + number + ".pdf");
    }

    /** What certificates look like with the present settings, marked as a sample; for HR. */
    public CertificateFile sample(Viewer viewer) {
        viewer.require(Role.HR);
        CertificateCopy copy = copies.sample(viewer, text(JA, "sample.name"));
        return drawn(viewer, copy, text(JA, "sample.title"), "certificate-sample.pdf");
    }

    private CertificateFile drawn(Viewer viewer, CertificateCopy copy, String title, String file) {
        Letterhead letterhead =
                letterheads.of(viewer).orElseThrow(() -> new Refused("certification.refused.letterhead.none"));
        Words words = words(copy, letterhead, title);
        Optional<EnglishWords> english =
                Optional.ofNullable(letterhead.english()).map(names -> english(copy, names));
        check(words, english);
        String seal = text(JA, "sealOf", letterhead.title());
        try (TrueTypeFont opened = font.open()) {
            byte[] pdf = CertificatePaper.draw(opened, words, english, letterheads.seal(viewer), seal);
            return new CertificateFile(file, "application/pdf", pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Words words(CertificateCopy copy, Letterhead letterhead, String title) {
        String stage = copy.stage().ja();
        return new Words(
                text(JA, "document", copy.number()),
                text(JA, "number", copy.number()),
                title,
                text(JA, "name", copy.holder()),
                text(JA, "stage", stage),
                text(JA, "body", copy.municipality(), stage, copy.purpose().ja()),
                List.of(term(copy, DateStyle.WAREKI, "term"), term(copy, DateStyle.GREGORIAN, "term.western")),
                List.of(
                        DayFormat.date(copy.issuedOn(), DateStyle.WAREKI, JA),
                        DayFormat.date(copy.issuedOn(), DateStyle.GREGORIAN, JA)),
                text(JA, "signer", letterhead.title(), letterhead.name()),
                text(JA, "check"),
                addresses.verify(copy.number()),
                copy.issuedOn());
    }

    private EnglishWords english(CertificateCopy copy, Letterhead.English names) {
        String stage = copy.stage().in(EN);
        return new EnglishWords(
                text(EN, "title"),
                text(EN, "name", copy.holder()),
                text(EN, "stage", stage),
                text(EN, "body", names.municipality(), stage, copy.purpose().en()),
                text(
                        EN,
                        "term",
                        DayFormat.date(copy.from(), DateStyle.GREGORIAN, EN),
                        DayFormat.date(copy.until(), DateStyle.GREGORIAN, EN)),
                DayFormat.date(copy.issuedOn(), DateStyle.GREGORIAN, EN),
                text(EN, "signer", names.title(), names.name()));
    }

    private String term(CertificateCopy copy, DateStyle style, String key) {
        return text(JA, key, DayFormat.date(copy.from(), style, JA), DayFormat.date(copy.until(), style, JA));
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.in(language, "certification.paper." + key, arguments);
    }

    /** A hole in a name would make the certificate worthless, so nothing is drawn with one. */
    private void check(Words words, Optional<EnglishWords> english) {
        Stream.concat(
                        Stream.of(words.name(), words.stage(), words.body(), words.signer(), words.number()),
                        english.stream().flatMap(one -> Stream.of(one.stage(), one.body(), one.signer())))
                .flatMap(text -> font.missing(text).stream())
                .findFirst()
                .ifPresent(character -> {
                    throw new Refused(
                            "certification.refused.character",
                            Character.toString(character),
                            PaperFont.code(character));
                });
    }
}

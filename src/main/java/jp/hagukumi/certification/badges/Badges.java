package jp.hagukumi.certification.badges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.hagukumi.certification.CertificateCopies;
import jp.hagukumi.certification.CertificateCopy;
import jp.hagukumi.certification.CertificateFile;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;

/** Certificates as Open Badges, for their holders and for HR. */
@ApplicationScoped
@Transactional
public class Badges {
    private static final String NAMESPACE = " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";

    @Inject
    CertificateCopies copies;

    @Inject
    BadgeSigning signing;

    @Inject
    BadgePictures pictures;

    @Inject
    Texts texts;

    /**
     * The signed credential alone.
     *
     * @throws Refused where it no longer holds, or the installation lacks its address or its secret
     */
    public CertificateFile credential(Viewer viewer, String number) {
        byte[] text = signed(copies.take(viewer, number)).getBytes(StandardCharsets.US_ASCII);
        return new CertificateFile("badge-" + number + ".jwt", "text/plain; charset=UTF-8", text);
    }

    /** A picture with the credential in it. */
    public CertificateFile png(Viewer viewer, String number) {
        CertificateCopy copy = copies.take(viewer, number);
        byte[] baked = BakedPng.of(picture(copy).png(), signed(copy));
        return new CertificateFile("badge-" + number + ".png", "image/png", baked);
    }

    /** The same, sharp at any size. */
    public CertificateFile svg(Viewer viewer, String number) {
        CertificateCopy copy = copies.take(viewer, number);
        String element = "<openbadges:credential verify=\"" + signed(copy) + "\"></openbadges:credential>";
        byte[] baked = picture(copy).svg(NAMESPACE, element).getBytes(StandardCharsets.UTF_8);
        return new CertificateFile("badge-" + number + ".svg", "image/svg+xml", baked);
    }

    private String signed(CertificateCopy copy) {
        String stage = copy.stage().ja();
        return signing.credential(copy, texts.in(Locale.JAPANESE, "certification.badge.name", stage));
    }

    private BadgePicture picture(CertificateCopy copy) {
        return pictures.of(copy.municipality(), copy.stageCode(), copy.ruleVersion());
    }
}

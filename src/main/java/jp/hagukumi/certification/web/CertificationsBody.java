package jp.hagukumi.certification.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.certification.TakenApplication;
import jp.hagukumi.certification.TakenCertificate;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Certificates and applications of before as they are sent; fields for JSON-B. Days are ISO. */
public class CertificationsBody {
    public @Nullable List<Granted> certificates;
    public @Nullable List<Applied> applications;

    /** A certificate that was granted before. */
    public static class Granted {
        public @Nullable String staffNumber;
        public @Nullable String stage;
        public @Nullable LocalDate grantedOn;
        public @Nullable String document;
        public @Nullable LocalDate revokedOn;
        public @Nullable String reason;

        TakenCertificate taken() {
            return new TakenCertificate(
                    given("staffNumber", staffNumber),
                    given("stage", stage),
                    given("grantedOn", grantedOn),
                    given("document", document),
                    revokedOn,
                    reason == null ? "" : reason);
        }
    }

    /** An application that was handed in on paper. */
    public static class Applied {
        public @Nullable String staffNumber;
        public @Nullable String stage;
        public boolean nameShown;
        public @Nullable LocalDate appliedOn;
        public @Nullable LocalDate confirmedOn;

        TakenApplication taken() {
            return new TakenApplication(
                    given("staffNumber", staffNumber),
                    given("stage", stage),
                    nameShown,
                    given("appliedOn", appliedOn),
                    confirmedOn);
        }
    }

    /** The earliest first, so that numbers follow the days. */
    List<TakenCertificate> granted() {
        return certificates == null
                ? List.of()
                : certificates.stream()
                        .map(Granted::taken)
                        .sorted(Comparator.comparing(TakenCertificate::grantedOn))
                        .toList();
    }

    List<TakenApplication> applied() {
        return applications == null
                ? List.of()
                : applications.stream().map(Applied::taken).toList();
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw Refused.at(field, "certification.refused.missing", field);
        }
        return value;
    }
}

package jp.hagukumi.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.certification.rules.Held;
import jp.hagukumi.certification.rules.Snapshot;
import jp.hagukumi.certification.rules.Status;

/**
 * All that certification knows of one person on one day.
 *
 * @param certificates in the order of their terms
 */
record KnownPerson(long personId, LocalDate day, Snapshot snapshot, List<Certificate> certificates, Absences absences) {
    List<Held> held(String stage) {
        return certificates.stream()
                .filter(one -> one.stage().equals(stage))
                .map(Certificate::held)
                .toList();
    }

    Optional<Certificate> certificate(Held held) {
        return certificates.stream()
                .filter(one -> one.number().equals(held.number()))
                .findFirst();
    }

    /** The certificate of a stage in force on a day. */
    Optional<Held> inForce(String stage, LocalDate on) {
        return Status.inForce(held(stage), on, absences);
    }
}

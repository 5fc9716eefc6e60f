package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.certification.rules.Hearing;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 取消しと弁明: HR tells the holder why a certificate may be revoked, the holder may answer for some days, then HR revokes it
 * or lets it be. Until then it holds. Nobody decides on their own.
 */
@ApplicationScoped
@Transactional
public class Hearings {
    /** Fewest days that a holder has for the answer. */
    public static final int FEWEST_DAYS = 7;

    private static final int MOST_DAYS = 90;
    private static final int LONGEST = 2_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    Subjects subjects;

    @Inject
    Revocations revocations;

    @Inject
    Clock clock;

    /** The last hearing about each certificate of the viewer's own; who never had one has none. */
    public Map<String, Hearing> own(Viewer viewer) {
        return of(viewer.municipalityId(), viewer.self());
    }

    Map<String, Hearing> of(long municipalityId, long personId) {
        Map<String, Hearing> hearings = new HashMap<>();
        new HearingRows(em, municipalityId).of(personId).forEach((number, steps) -> Hearing.of(steps)
                .ifPresent(one -> hearings.put(number, one)));
        return hearings;
    }

    /**
     * Tells the holder why the certificate may be revoked.
     *
     * @param answerUntil last day for the answer: {@value #FEWEST_DAYS} to 90 days from now
     */
    public void announce(Viewer viewer, String number, String reason, LocalDate answerUntil) {
        Certificate certificate = lock(viewer, number);
        String why = words(reason);
        LocalDate today = LocalDate.now(clock);
        if (answerUntil.isBefore(today.plusDays(FEWEST_DAYS)) || answerUntil.isAfter(today.plusDays(MOST_DAYS))) {
            throw Refused.at("answerUntil", "certification.refused.answerDays", FEWEST_DAYS, MOST_DAYS);
        }
        if (find(viewer, certificate).filter(Hearing::isOpen).isPresent()) {
            throw new Refused("certification.refused.hearingOpen");
        }
        add(viewer, certificate, Hearing.Kind.ANNOUNCED, why, answerUntil);
        records.tell(viewer, certificate, "announced", List.of(answerUntil.toString()));
    }

    /** The holder answers; until the last day the answer may be replaced by another. */
    public void answer(Viewer viewer, String number, String answer) {
        Certificate certificate = records.find(viewer.municipalityId(), number)
                .filter(one -> one.personId() == viewer.self())
                .orElseThrow(() -> new NotVisible("certificate " + number));
        subjects.lock(viewer, certificate.personId());
        if (find(viewer, certificate)
                .filter(one -> one.isAnswerable(LocalDate.now(clock)))
                .isEmpty()) {
            throw new Refused("certification.refused.noHearing");
        }
        add(viewer, certificate, Hearing.Kind.ANSWERED, words(answer), null);
    }

    /** HR lets the certificate be, and says why. */
    public void drop(Viewer viewer, String number, String reason) {
        Certificate certificate = lock(viewer, number);
        if (find(viewer, certificate).filter(Hearing::isOpen).isEmpty()) {
            throw new Refused("certification.refused.noHearing");
        }
        add(viewer, certificate, Hearing.Kind.DROPPED, words(reason), null);
        records.tell(viewer, certificate, "dropped", List.of());
    }

    /** HR revokes from today, once the holder has answered or let the days pass. */
    public void revoke(Viewer viewer, String number, String reason) {
        Certificate certificate = lock(viewer, number);
        String why = Reviews.reason(reason);
        Optional<Hearing> hearing = find(viewer, certificate).filter(Hearing::isOpen);
        if (hearing.isEmpty()) {
            throw new Refused("certification.refused.noHearing");
        }
        if (!hearing.get().isRipe(LocalDate.now(clock))) {
            throw new Refused("certification.refused.notHeard");
        }
        add(viewer, certificate, Hearing.Kind.REVOKED, why, null);
        revocations.revoke(viewer, certificate, why);
    }

    /** A certificate that was not revoked, of somebody HR may decide on, while nobody else decides on that person. */
    private Certificate lock(Viewer viewer, String number) {
        Certificate certificate = records.find(viewer.municipalityId(), number)
                .orElseThrow(() -> new NotVisible("certificate " + number));
        subjects.decidable(viewer, certificate.personId());
        subjects.lock(viewer, certificate.personId());
        if (certificate.held().isRevoked(LocalDate.now(clock))) {
            throw new Refused("certification.refused.revoked");
        }
        return certificate;
    }

    private Optional<Hearing> find(Viewer viewer, Certificate certificate) {
        return Optional.ofNullable(
                of(viewer.municipalityId(), certificate.personId()).get(certificate.number()));
    }

    private void add(
            Viewer viewer, Certificate certificate, Hearing.Kind kind, String words, @Nullable LocalDate answerUntil) {
        new HearingRows(em, viewer.municipalityId())
                .add(viewer, certificate, kind, words, answerUntil, clock.instant());
    }

    private static String words(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            throw Refused.at("words", "certification.refused.noReason");
        }
        if (words.length() > LONGEST) {
            throw Refused.at("words", "certification.refused.longReason", LONGEST);
        }
        return words;
    }
}

package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.ConsentGiven;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.OfMunicipality;

/** Keeps who agreed to which version of a course's text (同意), with the hash of the words agreed to. */
@ApplicationScoped
@Transactional
public class Consents {
    @PersistenceContext
    EntityManager em;

    @Inject
    Enrolments enrolments;

    @Inject
    Completions completions;

    @Inject
    ActivityLog log;

    @Inject
    Clock clock;

    /**
     * Agrees to the consent text of the course the viewer takes; told twice it counts once.
     *
     * @param version that stood on the page; throws {@link NotVisible} where it is not the one asked for
     */
    public void give(Viewer viewer, Course course, int version) {
        Course.Consent consent = course.consent();
        if (consent == null || consent.version() != version) {
            throw new NotVisible("consent " + course.code() + " version " + version);
        }
        long enrolmentId = enrolments.begin(viewer, course.code());
        if (keep(viewer, course.code(), consent)) {
            LocalDate today = LocalDate.now(clock);
            log.record(List.of(
                    new ConsentGiven(viewer.municipalityId(), viewer.self(), course.code(), consent.version(), today)));
        }
        Enrolment enrolment = OfMunicipality.locked(em, Enrolment.class, viewer.municipalityId(), enrolmentId)
                .orElseThrow();
        if (enrolment.status().isOpen()) {
            completions.completeWhereDone(enrolment);
        }
    }

    private boolean keep(Viewer viewer, String courseCode, Course.Consent consent) {
        Instant now = clock.instant();
        return em.createNativeQuery("""
                        insert into consent (id, municipality_id, person_id, course_code, consent_version, text_hash, given_at)
                        select ?1, ?2, ?3, ?4, ?5, ?6, ?7 from person
                        where municipality_id = ?2 and id = ?3 and not exists (select 1 from consent
                          where municipality_id = ?2 and person_id = ?3 and course_code = ?4 and consent_version = ?5)
                        """)
                        .setParameter(1, Ids.next())
                        .setParameter(2, viewer.municipalityId())
                        .setParameter(3, viewer.self())
                        .setParameter(4, courseCode)
                        .setParameter(5, consent.version())
                        .setParameter(6, hash(consent.markdown()))
                        .setParameter(7, InstantColumn.toColumn(now))
                        .executeUpdate()
                == 1;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

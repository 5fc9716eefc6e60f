package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.hagukumi.notices.NoticeMails;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.RunLocks;

/**
 * What a day does to rating rounds: opens those whose day has come, gives a sheet to everybody in post who is not absent
 * and has none, closes those whose last day is over. Set-based; a second call on the same day changes nothing.
 */
@ApplicationScoped
@Transactional
public class RatingOpenings {
    static final String JOB = "rating-opening";
    private static final String KIND = "rating";
    private static final String SHEETS =
            """
            insert into rating_sheet (id, municipality_id, round_id, person_id, state, submission, self_levels, version)
            select %s, d.municipality_id, d.id, r.person_id, 'OPEN', 0, '', 0
            from rating_round d
            join roster r on r.municipality_id = d.municipality_id and %s and %s
            where d.municipality_id = ?1 and d.state = 'OPEN' and d.self_until >= ?2 and not %s
              and not exists (select 1 from rating_sheet s where s.municipality_id = d.municipality_id
                and s.round_id = d.id and s.person_id = r.person_id)
            """.formatted(Ids.IN_SQL, Roster.inPostOn("r", "?2"), RatingReach.OF_ROUND, Roster.absentOn("r", "?2"));
    private static final String NOTICES = """
            insert into notice (id, municipality_id, person_id, kind, notice_key, text_key, arguments, path, created_at)
            select %s, s.municipality_id, s.person_id, ?3, concat('rating:', s.round_id),
              'attainment.rating.notice.opened', concat(d.name, '\n', d.self_until),
              concat('/skills/rating/', d.id), ?4
            from rating_sheet s
            join rating_round d on d.municipality_id = s.municipality_id and d.id = s.round_id
            where s.municipality_id = ?1 and d.state = 'OPEN' and d.self_until >= ?2
              and not exists (select 1 from notice n where n.municipality_id = s.municipality_id
                and n.person_id = s.person_id and n.notice_key = concat('rating:', s.round_id))
            """.formatted(Ids.IN_SQL);

    @PersistenceContext
    EntityManager em;

    @Inject
    RatedSkills skills;

    @Inject
    NoticeMails mails;

    @Inject
    Jobs jobs;

    @Inject
    RunLocks locks;

    @Inject
    Clock clock;

    /** Asks for the sheets in the background where the round opens today or before. */
    void askFor(Viewer viewer, long roundId, LocalDate opensOn) {
        LocalDate today = LocalDate.now(clock);
        if (!opensOn.isAfter(today)) {
            String payload = Json.createObjectBuilder()
                    .add("day", today.toString())
                    .build()
                    .toString();
            jobs.submit(
                    JOB, JOB + ":" + roundId + ":" + Ids.next(), viewer.municipalityId(), viewer.accountId(), payload);
        }
    }

    /** Tells how many sheets were made. */
    public int begin(long municipalityId, LocalDate day) {
        locks.take(municipalityId, JOB); // the sheets found missing must still be missing when they are written
        close(municipalityId, day);
        open(municipalityId, day);
        int made = em.createNativeQuery(SHEETS)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .executeUpdate();
        if (made > 0) {
            tell(municipalityId, day);
        }
        return made;
    }

    private void open(long municipalityId, LocalDate day) {
        em.createNativeQuery("update rating_round set state = 'OPEN', framework_version = ?3, version = version + 1"
                        + " where municipality_id = ?1 and state = 'PLANNED' and opens_on <= ?2 and closes_on >= ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, skills.presentVersion(municipalityId))
                .executeUpdate();
    }

    private void close(long municipalityId, LocalDate day) {
        em.createNativeQuery("update rating_round set state = 'CLOSED', version = version + 1"
                        + " where municipality_id = ?1 and state <> 'CLOSED' and closes_on < ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .executeUpdate();
    }

    private void tell(long municipalityId, LocalDate day) {
        Instant at = clock.instant();
        em.createNativeQuery(NOTICES)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, KIND)
                .setParameter(4, InstantColumn.toColumn(at))
                .executeUpdate();
        mails.queue(municipalityId, KIND, at);
    }
}

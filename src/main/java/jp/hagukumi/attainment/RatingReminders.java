package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.notices.NoticeMails;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.LineOfCommand;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/**
 * Reminds people whose self-rating is missing, and supervisors whose confirmation is: three days before each last day,
 * and whenever HR asks, each person once a day at most. Nobody who is absent on the day is reminded.
 */
@ApplicationScoped
@Transactional
public class RatingReminders {
    private static final int DAYS_BEFORE = 3;
    private static final String KIND = "rating-reminder";
    private static final String PEOPLE =
            """
            insert into notice (id, municipality_id, person_id, kind, notice_key, text_key, arguments, path, created_at)
            select %s, s.municipality_id, s.person_id, ?4, concat('rating-reminder:', s.round_id, ':', ?2),
              'attainment.rating.notice.due', concat(d.name, '\n', d.self_until),
              concat('/skills/rating/', d.id), ?5
            from rating_sheet s
            join rating_round d on d.municipality_id = s.municipality_id and d.id = s.round_id
            join roster r on r.municipality_id = s.municipality_id and r.person_id = s.person_id and %s
            where s.municipality_id = ?1 and s.round_id = ?3 and s.state = 'OPEN' and d.state = 'OPEN'
              and d.self_until >= ?2 and not %s
              and not exists (select 1 from notice n where n.municipality_id = s.municipality_id
                and n.person_id = s.person_id and n.notice_key = concat('rating-reminder:', s.round_id, ':', ?2))
            """.formatted(Ids.IN_SQL, Roster.inPostOn("r", "?2"), Roster.absentOn("s", "?2"));
    private static final String UNCONFIRMED = """
            select s.person_id, r.unit_path
            from rating_sheet s
            join roster r on r.municipality_id = s.municipality_id and r.person_id = s.person_id and %s
            where s.municipality_id = ?1 and s.round_id = ?3 and s.state in ('HANDED_IN', 'CONFIRMING') and not %s
            """.formatted(Roster.inPostOn("r", "?2"), Roster.absentOn("s", "?2"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Superiors superiors;

    @Inject
    Notices notices;

    @Inject
    NoticeMails mails;

    @Inject
    Clock clock;

    /** Reminds where a last day is near. A day that is caught up reminds nobody: today's run does. */
    public int dayStarted(long municipalityId, LocalDate day) {
        if (day.isBefore(LocalDate.now(clock))) {
            return 0;
        }
        int reminded = 0;
        for (RatingRound round : new RatingRoundRows(em, municipalityId).all()) {
            if (round.state() == RoundState.OPEN) {
                reminded += day.equals(round.selfUntil().minusDays(DAYS_BEFORE))
                        ? people(municipalityId, round.id(), day)
                        : 0;
                reminded += day.equals(round.closesOn().minusDays(DAYS_BEFORE))
                        ? supervisors(municipalityId, round, day)
                        : 0;
            }
        }
        return reminded;
    }

    /** Reminds everybody of a round who still has something to do; tells how many were reminded just now. */
    int remind(long municipalityId, RatingRound round, LocalDate day) {
        return people(municipalityId, round.id(), day) + supervisors(municipalityId, round, day);
    }

    private int people(long municipalityId, long roundId, LocalDate day) {
        Instant at = clock.instant();
        int told = em.createNativeQuery(PEOPLE)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, roundId)
                .setParameter(4, KIND)
                .setParameter(5, InstantColumn.toColumn(at))
                .executeUpdate();
        mails.queue(municipalityId, KIND, at);
        return told;
    }

    private int supervisors(long municipalityId, RatingRound round, LocalDate day) {
        return (int) waiting(municipalityId, round, day).entrySet().stream()
                .filter(entry -> notices.tell(
                        municipalityId,
                        entry.getKey(),
                        KIND,
                        "rating-confirm:" + round.id() + ":" + day,
                        "attainment.rating.notice.confirm",
                        "/team/ratings",
                        List.of(
                                round.name(),
                                Integer.toString(entry.getValue()),
                                round.closesOn().toString())))
                .count();
    }

    /** How many sheets wait for each supervisor. */
    private Map<Long, Integer> waiting(long municipalityId, RatingRound round, LocalDate day) {
        List<?> rows = em.createNativeQuery(UNCONFIRMED)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, round.id())
                .getResultList();
        LineOfCommand line = superiors.on(municipalityId, day);
        Map<Long, Integer> waiting = new TreeMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            line.supervisors(Columns.number(column[0]), (String) column[1])
                    .forEach(supervisor -> waiting.merge(supervisor, 1, Integer::sum));
        }
        return waiting;
    }
}

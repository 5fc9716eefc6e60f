package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/**
 * How far a rating round has come, by 部署, and reminders for those who are behind. Counted as of today, as of the last day
 * once that is over; by the unit of that day.
 */
@ApplicationScoped
@Transactional
public class RatingProgress {
    private static final String FROM = """
             from rating_sheet s
            join roster r on r.municipality_id = s.municipality_id and r.person_id = s.person_id and %s
            """.formatted(Roster.inPostOn("r", "?2"));
    private static final String ABSENT = "case when " + Roster.absentOn("r", "?2") + " then 1 else 0 end";
    private static final String COUNT = "select r.unit_id, s.state, " + ABSENT + " as away, count(*)" + FROM
            + " where s.municipality_id = ?1 and s.round_id = ?3 group by r.unit_id, s.state, away";
    private static final String PEOPLE = "select p.staff_number, p.family_name, p.given_name, u.name, r.grade, s.state,"
            + " (select count(a.self_level) from rating_answer a where a.municipality_id = s.municipality_id"
            + " and a.sheet_id = s.id), s.handed_in_on, s.confirmed_on, " + ABSENT + FROM
            + " join person p on p.municipality_id = s.municipality_id and p.id = s.person_id"
            + " join unit u on u.municipality_id = s.municipality_id and u.id = r.unit_id"
            + " where s.municipality_id = ?1 and s.round_id = ?3 order by r.unit_path, r.grade desc, p.staff_number";

    @PersistenceContext
    EntityManager em;

    @Inject
    RatingRounds rounds;

    @Inject
    RatingReminders reminders;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * How many of a unit.
     *
     * @param people with a sheet, absent ones left out
     * @param handedIn of them
     * @param confirmed of them
     * @param excluded 休業等
     */
    public record Count(int people, int handedIn, int confirmed, int excluded) {
        static final Count NOBODY = new Count(0, 0, 0, 0);

        static Count of(SheetState state, boolean absent, int number) {
            return absent
                    ? new Count(0, 0, 0, number)
                    : new Count(number, state.isHandedIn() ? number : 0, state == SheetState.CONFIRMED ? number : 0, 0);
        }

        Count plus(Count other) {
            return new Count(
                    people + other.people,
                    handedIn + other.handedIn,
                    confirmed + other.confirmed,
                    excluded + other.excluded);
        }

        /** Percent of people who handed in; 0 without people. */
        public int handedInPercent() {
            return people == 0 ? 0 : handedIn * 100 / people;
        }
    }

    /** A round with its counts. */
    public record Progress(RatingRound round, LocalDate day, Count whole, List<UnitSums.Line<Count>> units) {}

    /** One person of a round. */
    public record Line(
            String staffNumber,
            String name,
            String unitName,
            Grade grade,
            SheetState state,
            int answered,
            @Nullable LocalDate handedInOn,
            @Nullable LocalDate confirmedOn,
            boolean absent) {}

    /** Throws {@link jp.hagukumi.organization.NotVisible} for a round that is not the viewer's. */
    public Progress of(Viewer viewer, long roundId) {
        RatingRound round = rounds.round(viewer, roundId);
        LocalDate day = day(round);
        Map<Long, Count> byUnit = new TreeMap<>();
        for (Object row : rows(viewer, COUNT, round, day)) {
            Object[] column = (Object[]) row;
            Count count = Count.of(SheetState.valueOf((String) column[1]), Columns.number(column[2]) == 1, (int)
                    Columns.number(column[3]));
            byUnit.merge(Columns.number(column[0]), count, Count::plus);
        }
        Count whole = byUnit.values().stream().reduce(Count.NOBODY, Count::plus);
        return new Progress(
                round, day, whole, UnitSums.of(units.on(viewer.municipalityId(), day), byUnit, Count::plus));
    }

    /** Everybody of a round, by unit and number. */
    public List<Line> people(Viewer viewer, long roundId) {
        RatingRound round = rounds.round(viewer, roundId);
        return rows(viewer, PEOPLE, round, day(round)).stream()
                .map(row -> line((Object[]) row))
                .toList();
    }

    /** Reminds everybody who still has something to do, each once a day; tells how many were reminded just now. */
    public int remind(Viewer viewer, long roundId) {
        RatingRound round = rounds.round(viewer, roundId);
        return reminders.remind(viewer.municipalityId(), round, LocalDate.now(clock));
    }

    private LocalDate day(RatingRound round) {
        LocalDate today = LocalDate.now(clock);
        return round.closesOn().isBefore(today) ? round.closesOn() : today;
    }

    private List<?> rows(Viewer viewer, String sql, RatingRound round, LocalDate day) {
        return em.createNativeQuery(sql)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, day)
                .setParameter(3, round.id())
                .getResultList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[0],
                row[1] + " " + row[2],
                (String) row[3],
                Grade.ofRank((int) Columns.number(row[4])),
                SheetState.valueOf((String) row[5]),
                (int) Columns.number(row[6]),
                row[7] == null ? null : Columns.day(row[7]),
                row[8] == null ? null : Columns.day(row[8]),
                Columns.number(row[9]) == 1);
    }
}

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
import java.util.Optional;
import java.util.TreeMap;
import jp.hagukumi.attainment.rules.Growth;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * K31: what became of the levels between the 期首 and the 期末 round of one 年度, for those who handed in both; self-rating
 * and test apart. The test values are those that stood on the last days of the two rounds. By the unit of the last day.
 */
@ApplicationScoped
@Transactional
public class RatingGrowth {
    private static final String PEOPLE = """
            select r.unit_id, b.self_levels, e.self_levels as end_levels, tb.tested, te.tested as end_tested
            from rating_sheet b
            join rating_sheet e on e.municipality_id = b.municipality_id and e.person_id = b.person_id
              and e.round_id = ?3 and e.self_levels <> ''
            join roster r on r.municipality_id = b.municipality_id and r.person_id = b.person_id and %s
            left join skill_standing tb on tb.municipality_id = b.municipality_id and tb.person_id = b.person_id
              and tb.from_on <= ?5 and tb.to_on >= ?5
            left join skill_standing te on te.municipality_id = b.municipality_id and te.person_id = b.person_id
              and te.from_on <= ?4 and te.to_on >= ?4
            where b.municipality_id = ?1 and b.round_id = ?2 and b.self_levels <> ''
            """.formatted(Roster.inPostOn("r", "?4"));

    @PersistenceContext
    EntityManager em;

    @Inject
    RatingRounds rounds;

    @Inject
    RatedSkills skills;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * Of a group of people.
     *
     * @param self by what they say
     * @param tested by what was measured
     */
    public record Gain(Growth self, Growth tested) {
        static final Gain NONE = new Gain(Growth.NONE, Growth.NONE);

        Gain plus(Gain other) {
            return new Gain(self.plus(other.self), tested.plus(other.tested));
        }
    }

    /** The comparison of one 年度. */
    public record Comparison(RatingRound start, RatingRound end, Gain whole, List<UnitSums.Line<Gain>> units) {}

    /** Empty where the 年度 does not have both rounds; HR only. Of several with the same occasion the latest counts. */
    public Optional<Comparison> of(Viewer viewer, FiscalYear year) {
        Optional<RatingRound> start = round(viewer, year, Occasion.BEGINNING);
        Optional<RatingRound> end = round(viewer, year, Occasion.END);
        return start.flatMap(first -> end.map(last -> compare(viewer, first, last)));
    }

    private Optional<RatingRound> round(Viewer viewer, FiscalYear year, Occasion occasion) {
        return rounds.all(viewer).stream()
                .filter(round -> round.year().equals(year))
                .filter(round -> round.occasion() == occasion && round.state() != RoundState.PLANNED)
                .findFirst();
    }

    private Comparison compare(Viewer viewer, RatingRound start, RatingRound end) {
        LocalDate lastDay = last(end);
        List<?> rows = em.createNativeQuery(PEOPLE)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, start.id())
                .setParameter(3, end.id())
                .setParameter(4, lastDay)
                .setParameter(5, last(start))
                .getResultList();
        Map<Long, Gain> byUnit = new TreeMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            byUnit.merge(Columns.number(column[0]), gain(viewer.municipalityId(), column), Gain::plus);
        }
        Gain whole = byUnit.values().stream().reduce(Gain.NONE, Gain::plus);
        return new Comparison(
                start, end, whole, UnitSums.of(units.on(viewer.municipalityId(), lastDay), byUnit, Gain::plus));
    }

    private Gain gain(long municipalityId, @Nullable Object[] row) {
        return new Gain(
                Growth.of(levels(municipalityId, row[1]), levels(municipalityId, row[2])),
                Growth.of(levels(municipalityId, row[3]), levels(municipalityId, row[4])));
    }

    private Levels levels(long municipalityId, @Nullable Object text) {
        return text == null ? Levels.NONE : skills.present(municipalityId, Levels.parse((String) text));
    }

    private LocalDate last(RatingRound round) {
        LocalDate today = LocalDate.now(clock);
        return round.closesOn().isBefore(today) ? round.closesOn() : today;
    }

    /** The years with rounds that can be compared, the latest first; throws {@link NotVisible} without the role HR. */
    public List<FiscalYear> years(Viewer viewer) {
        List<RatingRound> all = rounds.all(viewer);
        return all.stream()
                .filter(round -> round.occasion() == Occasion.END && round.state() != RoundState.PLANNED)
                .map(RatingRound::year)
                .filter(year -> all.stream()
                        .anyMatch(other -> other.occasion() == Occasion.BEGINNING
                                && other.state() != RoundState.PLANNED
                                && other.year().equals(year)))
                .distinct()
                .toList();
    }
}

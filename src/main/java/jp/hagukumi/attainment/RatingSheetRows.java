package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** The tables {@code rating_sheet} and {@code rating_answer}, one sheet at a time. */
@ApplicationScoped
class RatingSheetRows {
    private static final String SHEET =
            "select s.id, s.person_id, s.state, s.submission, s.self_levels, s.handed_in_on,"
                    + " s.confirmer_id, s.confirmed_on, s.version, " + RatingRoundRows.COLUMNS
                    + " from rating_sheet s join rating_round d on d.municipality_id = s.municipality_id and d.id = s.round_id"
                    + " where s.municipality_id = ?1 and ";
    private static final int ROUND = 9;

    @PersistenceContext
    EntityManager em;

    @Inject
    RatedSkills skills;

    Optional<RatingSheet> find(long municipalityId, long id) {
        List<?> rows = em.createNativeQuery(SHEET + "s.id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> sheet(municipalityId, (Object[]) row, answers(municipalityId, id)));
    }

    /** Keeps others from changing the sheet until the end of the transaction; the round, which all share, stays free. */
    Optional<RatingSheet> lock(long municipalityId, long id) {
        em.createNativeQuery("select id from rating_sheet where municipality_id = ?1 and id = ?2 for update")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getResultList();
        return find(municipalityId, id);
    }

    /** All sheets of a person, those of the latest round first, without answers. */
    List<RatingSheet> headers(long municipalityId, long personId) {
        List<?> rows = em.createNativeQuery(SHEET + "s.person_id = ?2 order by d.opens_on desc, d.id desc")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultList();
        return rows.stream()
                .map(row -> sheet(municipalityId, (Object[]) row, Map.of()))
                .toList();
    }

    private RatingSheet sheet(long municipalityId, Object[] row, Map<String, RatingAnswer> answers) {
        RatingRound round = RatingRoundRows.round(row, ROUND);
        return new RatingSheet(
                Columns.number(row[0]),
                round,
                Columns.number(row[1]),
                SheetState.valueOf((String) row[2]),
                (int) Columns.number(row[3]),
                Levels.parse((String) row[4]),
                dayOrNull(row[5]),
                Columns.numberOrNull(row[6]),
                dayOrNull(row[7]),
                (int) Columns.number(row[8]),
                skills.categories(municipalityId, round.frameworkVersion()),
                answers);
    }

    private static @Nullable LocalDate dayOrNull(@Nullable Object column) {
        return column == null ? null : Columns.day(column);
    }

    private Map<String, RatingAnswer> answers(long municipalityId, long sheetId) {
        List<?> rows = em.createNativeQuery("select skill, self_level, confirmed_level, note, deliverable"
                        + " from rating_answer where municipality_id = ?1 and sheet_id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, sheetId)
                .getResultList();
        Map<String, RatingAnswer> answers = new HashMap<>();
        for (Object row : rows) {
            @Nullable Object[] column = (Object[]) row;
            String skill = String.valueOf(column[0]);
            answers.put(
                    skill,
                    new RatingAnswer(
                            skill,
                            level(column[1]),
                            level(column[2]),
                            String.valueOf(column[3]),
                            String.valueOf(column[4])));
        }
        return answers;
    }

    private static @Nullable Integer level(@Nullable Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    void rate(long municipalityId, long sheetId, String skill, int level) {
        em.createNativeQuery(
                        "insert into rating_answer (municipality_id, sheet_id, skill, self_level, note, deliverable)"
                                + " values (?1, ?2, ?3, ?4, '', '') on duplicate key update self_level = ?4")
                .setParameter(1, municipalityId)
                .setParameter(2, sheetId)
                .setParameter(3, skill)
                .setParameter(4, level)
                .executeUpdate();
    }

    void confirm(long municipalityId, long sheetId, RatingAnswer answer) {
        em.createNativeQuery("insert into rating_answer (municipality_id, sheet_id, skill, confirmed_level, note,"
                        + " deliverable) values (?1, ?2, ?3, ?4, ?5, ?6) on duplicate key update"
                        + " confirmed_level = ?4, note = ?5, deliverable = ?6")
                .setParameter(1, municipalityId)
                .setParameter(2, sheetId)
                .setParameter(3, answer.skill())
                .setParameter(4, answer.confirmed())
                .setParameter(5, answer.note())
                .setParameter(6, answer.deliverable())
                .executeUpdate();
    }

    /** The person's side: handed in, or taken back where the day is null. */
    void handIn(long municipalityId, long sheetId, Levels levels, @Nullable LocalDate on) {
        em.createNativeQuery("update rating_sheet set state = ?3, self_levels = ?4, handed_in_on = ?5,"
                        + " submission = submission + ?6, version = version + 1"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, sheetId)
                .setParameter(3, on == null ? "OPEN" : "HANDED_IN")
                .setParameter(4, levels.text())
                .setParameter(5, on)
                .setParameter(6, on == null ? 0 : 1)
                .executeUpdate();
    }

    /** The supervisor's side: begun, or finished where there is a day. */
    void confirming(long municipalityId, long sheetId, long confirmerId, @Nullable LocalDate finishedOn) {
        em.createNativeQuery("update rating_sheet set state = ?3, confirmer_id = ?4, confirmed_on = ?5,"
                        + " version = version + 1 where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, sheetId)
                .setParameter(3, finishedOn == null ? "CONFIRMING" : "CONFIRMED")
                .setParameter(4, confirmerId)
                .setParameter(5, finishedOn)
                .executeUpdate();
    }
}

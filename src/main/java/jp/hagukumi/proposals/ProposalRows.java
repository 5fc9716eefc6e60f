package jp.hagukumi.proposals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.organization.SearchText;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.proposals.rules.ProposalState;
import org.jspecify.annotations.Nullable;

/** The tables {@code proposal} and {@code proposal_author}. */
final class ProposalRows {
    static final String COLUMNS =
            "p.id, p.number, p.year, p.person_id, p.unit_id, p.contest_id, p.title, p.problem, p.idea,"
                    + " p.expected, p.operation, p.tool, p.state, p.submitted_on, p.live_on, p.reason, p.votes, p.comments";
    static final int WIDTH = COLUMNS.split(",").length;

    private final EntityManager em;
    private final long municipalityId;

    ProposalRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    void insert(long id, long personId, long unitId, ProposalDraft draft, LocalDate on) {
        int year = FiscalYear.of(on).year();
        Query insert =
                em.createNativeQuery("insert into proposal (id, municipality_id, contest_id, title, problem, idea,"
                        + " expected, operation, tool, search_text, number, year, person_id, unit_id, state, submitted_on)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 'SUBMITTED', ?15)");
        bind(insert, id, draft)
                .setParameter(11, "%d-%04d".formatted(year, nextNumber(year)))
                .setParameter(12, year)
                .setParameter(13, personId)
                .setParameter(14, unitId)
                .setParameter(15, on)
                .executeUpdate();
    }

    void change(long id, ProposalDraft draft) {
        bind(
                        em.createNativeQuery("update proposal set contest_id = ?3, title = ?4, problem = ?5, idea = ?6,"
                                + " expected = ?7, operation = ?8, tool = ?9, search_text = ?10"
                                + " where municipality_id = ?2 and id = ?1"),
                        id,
                        draft)
                .executeUpdate();
    }

    private Query bind(Query query, long id, ProposalDraft draft) {
        return query.setParameter(1, id)
                .setParameter(2, municipalityId)
                .setParameter(3, draft.contestId())
                .setParameter(4, draft.title())
                .setParameter(5, draft.problem())
                .setParameter(6, draft.idea())
                .setParameter(7, draft.expected())
                .setParameter(8, draft.operation())
                .setParameter(9, draft.tool())
                .setParameter(
                        10,
                        SearchText.normalise(String.join(
                                " ", draft.title(), draft.operation(), draft.tool(), draft.problem(), draft.idea())));
    }

    /** Its row makes those who submit wait for each other until the end of the transaction. */
    private long nextNumber(int year) {
        em.createNativeQuery("insert into proposal_number (municipality_id, year, last_number) values (?1, ?2, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, municipalityId)
                .setParameter(2, year)
                .executeUpdate();
        return Columns.number(
                em.createNativeQuery("select last_number from proposal_number where municipality_id = ?1 and year = ?2")
                        .setParameter(1, municipalityId)
                        .setParameter(2, year)
                        .getSingleResult());
    }

    void authors(long id, Map<Long, Integer> shares) {
        em.createNativeQuery("delete from proposal_author where municipality_id = ?1 and proposal_id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .executeUpdate();
        int position = 1;
        for (Map.Entry<Long, Integer> share : shares.entrySet()) {
            em.createNativeQuery(
                            "insert into proposal_author (municipality_id, proposal_id, person_id, position, share)"
                                    + " values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, municipalityId)
                    .setParameter(2, id)
                    .setParameter(3, share.getKey())
                    .setParameter(4, position++)
                    .setParameter(5, share.getValue())
                    .executeUpdate();
        }
    }

    /** Share by person, the first author first. */
    Map<Long, Integer> authors(long id) {
        List<?> rows = em.createNativeQuery("select person_id, share from proposal_author where municipality_id = ?1"
                        + " and proposal_id = ?2 order by position")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getResultList();
        Map<Long, Integer> shares = new LinkedHashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> shares.put(Columns.number(row[0]), (int) Columns.number(row[1])));
        return shares;
    }

    Optional<Proposal> find(long id) {
        return one(id, "");
    }

    /** The row, which nobody else changes before this transaction ends. */
    Optional<Proposal> lock(long id) {
        return one(id, " for update");
    }

    private Optional<Proposal> one(long id, String end) {
        List<?> rows = em.createNativeQuery(
                        "select " + COLUMNS + " from proposal p where p.municipality_id = ?1 and p.id = ?2" + end)
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> proposal((Object[]) row));
    }

    /** Sets the state, and the day in the column of that state where it has one. */
    void state(long id, ProposalState state, @Nullable String dayColumn, LocalDate on, String reason) {
        em.createNativeQuery("update proposal set state = ?3, reason = ?4"
                        + (dayColumn == null ? "" : ", " + dayColumn + " = ?5")
                        + " where municipality_id = ?1 and id = ?2" + (dayColumn == null ? " and ?5 = ?5" : ""))
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, state.name())
                .setParameter(4, reason)
                .setParameter(5, on)
                .executeUpdate();
    }

    /** A row of {@link #COLUMNS}, whatever follows them. */
    static Proposal proposal(Object[] column) {
        return new Proposal(
                Columns.number(column[0]),
                (String) column[1],
                (int) Columns.number(column[2]),
                Columns.number(column[3]),
                Columns.number(column[4]),
                Columns.numberOrNull(column[5]),
                (String) column[6],
                (String) column[7],
                (String) column[8],
                (String) column[9],
                (String) column[10],
                (String) column[11],
                ProposalState.valueOf((String) column[12]),
                Columns.day(column[13]),
                column[14] == null ? null : Columns.day(column[14]),
                (String) column[15],
                (int) Columns.number(column[16]),
                (int) Columns.number(column[17]));
    }
}

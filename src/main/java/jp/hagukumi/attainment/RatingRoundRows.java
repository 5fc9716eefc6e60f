package jp.hagukumi.attainment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/** The table {@code rating_round}. */
final class RatingRoundRows {
    /** Columns of the alias d, as {@link #round} reads them. */
    static final String COLUMNS = "d.id, d.name, d.fiscal_year, d.occasion, d.framework_version, d.authority, d.units,"
            + " d.min_grade, d.max_grade, d.employment_types, d.opens_on, d.self_until, d.closes_on, d.state, d.version";

    /** How many columns that is. */
    static final int WIDTH = 15;

    private final EntityManager em;
    private final long municipalityId;

    RatingRoundRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** The latest first. */
    List<RatingRound> all() {
        List<?> rows = em.createNativeQuery("select " + COLUMNS + " from rating_round d where d.municipality_id = ?1"
                        + " order by d.opens_on desc, d.id desc")
                .setParameter(1, municipalityId)
                .getResultList();
        return rows.stream().map(row -> round((Object[]) row, 0)).toList();
    }

    Optional<RatingRound> find(long id) {
        return find(id, "");
    }

    /** Keeps others from changing it until the end of the transaction. */
    Optional<RatingRound> lock(long id) {
        return find(id, " for update");
    }

    private Optional<RatingRound> find(long id, String lock) {
        List<?> rows = em.createNativeQuery(
                        "select " + COLUMNS + " from rating_round d where d.municipality_id = ?1 and d.id = ?2" + lock)
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> round((Object[]) row, 0));
    }

    /** A new round without sheets; tells its id. */
    long insert(RatingRoundPlan plan, String authority, int frameworkVersion, Instant at) {
        long id = Ids.next();
        bind(id, plan, em.createNativeQuery("""
                        insert into rating_round (municipality_id, id, name, fiscal_year, occasion, units, min_grade,
                          max_grade, employment_types, opens_on, self_until, closes_on, framework_version, authority,
                          state, version, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 'PLANNED', 0, ?15)
                        """))
                .setParameter(13, frameworkVersion)
                .setParameter(14, authority)
                .setParameter(15, InstantColumn.toColumn(at))
                .executeUpdate();
        return id;
    }

    void update(long id, RatingRoundPlan plan) {
        bind(id, plan, em.createNativeQuery("""
                        update rating_round set name = ?3, fiscal_year = ?4, occasion = ?5, units = ?6, min_grade = ?7,
                          max_grade = ?8, employment_types = ?9, opens_on = ?10, self_until = ?11, closes_on = ?12,
                          version = version + 1
                        where municipality_id = ?1 and id = ?2
                        """)).executeUpdate();
    }

    private Query bind(long id, RatingRoundPlan plan, Query query) {
        RatingAudience audience = plan.audience();
        return query.setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, plan.name().strip())
                .setParameter(4, plan.year().year())
                .setParameter(5, plan.occasion().name())
                .setParameter(6, audience.unitsText())
                .setParameter(7, audience.minGrade().rank())
                .setParameter(8, audience.maxGrade().rank())
                .setParameter(9, audience.employmentTypesText())
                .setParameter(10, plan.opensOn())
                .setParameter(11, plan.selfUntil())
                .setParameter(12, plan.closesOn());
    }

    /** Moves the round to a state and its last days. */
    void move(long id, RoundState state, int frameworkVersion, LocalDate selfUntil, LocalDate closesOn) {
        em.createNativeQuery("update rating_round set state = ?3, framework_version = ?4, self_until = ?5,"
                        + " closes_on = ?6, version = version + 1 where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, state.name())
                .setParameter(4, frameworkVersion)
                .setParameter(5, selfUntil)
                .setParameter(6, closesOn)
                .executeUpdate();
    }

    static RatingRound round(Object[] row, int at) {
        return new RatingRound(
                Columns.number(row[at]),
                (String) row[at + 1],
                new FiscalYear((int) Columns.number(row[at + 2])),
                Occasion.valueOf((String) row[at + 3]),
                (int) Columns.number(row[at + 4]),
                (String) row[at + 5],
                RatingAudience.of(
                        (String) row[at + 6],
                        (int) Columns.number(row[at + 7]),
                        (int) Columns.number(row[at + 8]),
                        (String) row[at + 9]),
                Columns.day(row[at + 10]),
                Columns.day(row[at + 11]),
                Columns.day(row[at + 12]),
                RoundState.valueOf((String) row[at + 13]),
                (int) Columns.number(row[at + 14]));
    }
}

package jp.hagukumi.certification;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.certification.rules.Check;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;

/** The table {@code certification_application}. */
final class ApplicationRows {
    static final String COLUMNS = "a.id, a.person_id, a.stage, a.state, a.name_shown, a.applied_on, a.confirmed_on,"
            + " a.interviewed_on, a.panel_on, a.reason, a.evidence";

    private final EntityManager em;
    private final long municipalityId;

    ApplicationRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    long insert(long personId, String stage, boolean nameShown, LocalDate on, Check evidence) {
        long id = Ids.next();
        em.createNativeQuery("insert into certification_application (id, municipality_id, person_id, stage, state,"
                        + " name_shown, applied_on, evidence) values (?1, ?2, ?3, ?4, 'APPLIED', ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, municipalityId)
                .setParameter(3, personId)
                .setParameter(4, stage)
                .setParameter(5, nameShown)
                .setParameter(6, on)
                .setParameter(7, Evidence.write(evidence))
                .executeUpdate();
        return id;
    }

    /** The row, which nobody else changes before this transaction ends. */
    Optional<Application> lock(long id) {
        return one("a.id = ?2 for update", id).stream().findFirst();
    }

    Optional<Application> find(long id) {
        return one("a.id = ?2", id).stream().findFirst();
    }

    /** All of a person, the newest first. */
    List<Application> of(long personId) {
        return one("a.person_id = ?2 order by a.applied_on desc, a.id desc", personId);
    }

    private List<Application> one(String condition, long key) {
        List<?> rows = em.createNativeQuery("select " + COLUMNS
                        + " from certification_application a where a.municipality_id = ?1 and " + condition)
                .setParameter(1, municipalityId)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().map(row -> application((Object[]) row)).toList();
    }

    /** A row of {@link #COLUMNS}, whatever follows them. */
    static Application application(Object[] column) {
        return new Application(
                Columns.number(column[0]),
                Columns.number(column[1]),
                (String) column[2],
                ApplicationState.valueOf((String) column[3]),
                column[4] instanceof Boolean yes ? yes : Columns.number(column[4]) != 0,
                Columns.day(column[5]),
                day(column[6]),
                day(column[7]),
                day(column[8]),
                (String) column[9],
                Evidence.read((String) column[10]));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : Columns.day(column);
    }

    void move(long id, ApplicationState state, String reason) {
        em.createNativeQuery("update certification_application set state = ?3, reason = ?4"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, state.name())
                .setParameter(4, reason)
                .executeUpdate();
    }

    void confirm(long id, LocalDate on) {
        em.createNativeQuery("update certification_application set state = 'CONFIRMED', confirmed_on = ?3"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, on)
                .executeUpdate();
    }

    /** Keeps the day of the interview, or of the panel's decision. */
    void decided(long id, Step step, LocalDate on) {
        String column = step == Step.PANEL ? "panel_on" : "interviewed_on";
        em.createNativeQuery("update certification_application set " + column + " = ?3"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, on)
                .executeUpdate();
    }

    /** Makes the steps of a person wait for each other until the end of the transaction. */
    void lockPerson(long personId) {
        em.createNativeQuery("select id from person where municipality_id = ?1 and id = ?2 for update")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultList();
    }
}

package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who was in post where, in which grade, on any day: the denominator of every figure.
 *
 * <p>In post means: employed on that day and with a main posting (本務) on it. 特別職 are outside.
 *
 * <p>For joins in SQL there is the database view {@code roster}, one row per main posting: municipality_id, person_id,
 * unit_id, unit_path, grade, title, staff_number, employment_type, occupation, authority, from_on, to_on, hired_on,
 * left_on. Narrow it to a day with {@link #inPostOn} and ask for absence with {@link #absentOn}:
 *
 * <pre>{@code
 * select r.unit_id, count(*) from roster r
 * where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2") + " and not " + Roster.absentOn("r", "?2")
 * }</pre>
 */
@ApplicationScoped
@Transactional
public class Roster {
    private static final String ENTRY = "select r.person_id, r.unit_id, r.unit_path, r.grade, r.employment_type,"
            + " r.occupation, r.authority, case when " + absentOn("r", "?2") + " then 1 else 0 end"
            + " from roster r where r.municipality_id = ?1 and " + inPostOn("r", "?2");

    @PersistenceContext
    EntityManager em;

    /**
     * The SQL condition that narrows the view {@code roster} to a day.
     *
     * @param alias of the view in the statement
     * @param day SQL of the day: a parameter, or a column of another table
     */
    public static String inPostOn(String alias, String day) {
        return "(%1$s.from_on <= %2$s and %1$s.to_on >= %2$s and %1$s.hired_on <= %2$s and %1$s.left_on >= %2$s)"
                .formatted(alias, day);
    }

    /**
     * The SQL condition that is true for a person absent on a day.
     *
     * @param alias of a table or view with municipality_id and person_id
     * @param day SQL of the day: a parameter, or a column of another table
     */
    public static String absentOn(String alias, String day) {
        return ("exists (select 1 from absence away where away.municipality_id = %1$s.municipality_id"
                        + " and away.person_id = %1$s.person_id and away.from_on <= %2$s and away.to_on >= %2$s)")
                .formatted(alias, day);
    }

    /** Where the person stood on the day; empty where not in post, or 特別職, or of another municipality. */
    public Optional<RosterEntry> on(long municipalityId, long personId, LocalDate day) {
        List<?> rows = em.createNativeQuery(ENTRY + " and r.person_id = ?3")
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, personId)
                .getResultList();
        return rows.stream().findFirst().map(row -> entry((Object[]) row));
    }

    /** Everybody in post on the day, in the order of their ids. */
    public List<RosterEntry> all(long municipalityId, LocalDate day) {
        List<?> rows = em.createNativeQuery(ENTRY + " order by r.person_id")
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    /**
     * Everybody in post on the day in a unit or below it.
     *
     * @param unitPath of the unit, as in {@code unit.path}
     * @throws NotVisible where the viewer is neither HR nor heads a unit at or above it
     */
    public List<RosterEntry> under(Viewer viewer, String unitPath, LocalDate day) {
        if (!viewer.seesUnit(unitPath)) {
            throw new NotVisible("unit " + unitPath);
        }
        List<?> rows = em.createNativeQuery(
                        ENTRY + " and r.unit_path like ?3 and (?4 = '' or r.authority = ?4) order by r.person_id")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, day)
                .setParameter(3, unitPath + "%")
                .setParameter(4, viewer.has(Role.HR) ? viewer.authority() : "")
                .getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static RosterEntry entry(Object[] row) {
        return new RosterEntry(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                Grade.ofRank(((Number) row[3]).intValue()),
                EmploymentType.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue() == 1);
    }
}

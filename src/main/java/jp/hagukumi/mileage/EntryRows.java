package jp.hagukumi.mileage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.mileage.rules.LapseClock.Away;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/** The table {@code mileage_entry}; the people's rows are locked by whoever recorded the facts. */
final class EntryRows {
    private static final String COLUMNS = "person_id, kind, about, lot, fact, activity, subject_code, subject_version,"
            + " line, deed, fiscal_year, day, worth, points, rule_from, correction";
    private static final String INSERT = "insert into mileage_entry (" + COLUMNS
            + ", id, municipality_id, seq, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final EntityManager em;
    private final long municipalityId;

    EntryRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /**
     * New entries of one person.
     *
     * @param firstSeq number of the first of them
     */
    record Added(int firstSeq, List<Entry> entries) {}

    void insert(Map<Long, Added> byPerson, Instant now) {
        if (byPerson.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (Map.Entry<Long, Added> person : byPerson.entrySet()) {
                int seq = person.getValue().firstSeq();
                for (Entry entry : person.getValue().entries()) {
                    bind(insert, person.getKey(), entry);
                    insert.setInt(19, seq++);
                    insert.setTimestamp(20, Timestamp.valueOf(InstantColumn.toColumn(now)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Entries could not be written", e);
        }
    }

    private void bind(PreparedStatement insert, long personId, Entry entry) throws SQLException {
        insert.setLong(1, personId);
        insert.setString(2, entry.kind().name());
        insert.setString(3, entry.about().name());
        insert.setString(4, entry.lot());
        insert.setString(5, entry.fact());
        insert.setString(6, entry.activity());
        insert.setString(7, entry.subjectCode());
        insert.setInt(8, entry.subjectVersion());
        insert.setString(9, entry.line());
        insert.setString(10, entry.deed());
        insert.setInt(11, entry.year());
        insert.setDate(12, Date.valueOf(entry.day()));
        insert.setInt(13, entry.worth());
        insert.setInt(14, entry.points());
        insert.setDate(15, Date.valueOf(entry.rule()));
        insert.setInt(16, entry.correction());
        insert.setLong(17, Ids.next());
        insert.setLong(18, municipalityId);
    }

    /** Everything booked for people, in order, by person; who has nothing is missing. */
    Map<Long, List<Entry>> of(Collection<Long> personIds) {
        List<?> rows = em.createNativeQuery("select " + COLUMNS
                        + " from mileage_entry where municipality_id = ?1 and person_id in (" + in(personIds)
                        + ") order by person_id, seq")
                .setParameter(1, municipalityId)
                .getResultList();
        Map<Long, List<Entry>> entries = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            entries.computeIfAbsent(Columns.number(column[0]), key -> new ArrayList<>())
                    .add(entry(column));
        }
        return entries;
    }

    private static Entry entry(Object[] column) {
        return new Entry(
                Entry.Kind.valueOf((String) column[1]),
                Entry.Kind.valueOf((String) column[2]),
                (String) column[3],
                (String) column[4],
                (String) column[5],
                (String) column[6],
                (int) Columns.number(column[7]),
                (String) column[8],
                (String) column[9],
                (int) Columns.number(column[10]),
                Columns.day(column[11]),
                (int) Columns.number(column[12]),
                (int) Columns.number(column[13]),
                Columns.day(column[14]),
                (int) Columns.number(column[15]));
    }

    /** The absences of people, by person; who has none is missing. */
    Map<Long, List<Away>> absences(Collection<Long> personIds) {
        List<?> rows = em.createNativeQuery("select person_id, from_on, to_on from absence where municipality_id = ?1"
                        + " and person_id in (" + in(personIds) + ")")
                .setParameter(1, municipalityId)
                .getResultList();
        Map<Long, List<Away>> absences = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            absences.computeIfAbsent(Columns.number(column[0]), key -> new ArrayList<>())
                    .add(new Away(Columns.day(column[1]), Columns.day(column[2])));
        }
        return absences;
    }

    private static String in(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

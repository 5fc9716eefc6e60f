package jp.hagukumi.attainment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.attainment.rules.Evidence;
import jp.hagukumi.attainment.rules.Source;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;

/** The table {@code skill_evidence}; the people's rows are locked by whoever recorded the facts. */
final class EvidenceRows {
    private static final String COLUMNS =
            "person_id, skill, source, level, from_on, until_on, subject_code, subject_version, fact,"
                    + " rule_version";
    private static final String INSERT = "insert into skill_evidence (" + COLUMNS
            + ", id, municipality_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final EntityManager em;
    private final long municipalityId;

    EvidenceRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    void insert(Map<Long, List<Evidence>> byPerson) {
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (Map.Entry<Long, List<Evidence>> person : byPerson.entrySet()) {
                for (Evidence evidence : person.getValue()) {
                    bind(insert, person.getKey(), evidence);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Evidence could not be written", e);
        }
    }

    private void bind(PreparedStatement insert, long personId, Evidence evidence) throws SQLException {
        insert.setLong(1, personId);
        insert.setString(2, evidence.skill());
        insert.setString(3, evidence.source().name());
        insert.setInt(4, evidence.level());
        insert.setDate(5, Date.valueOf(evidence.from()));
        insert.setDate(6, Date.valueOf(evidence.until()));
        insert.setString(7, evidence.subjectCode());
        insert.setInt(8, evidence.subjectVersion());
        insert.setString(9, evidence.fact());
        insert.setInt(10, evidence.ruleVersion());
        insert.setLong(11, Ids.next());
        insert.setLong(12, municipalityId);
    }

    /** Removes what followed from facts that were taken back, given by person. */
    void remove(Map<Long, Set<String>> facts) {
        try (PreparedStatement delete = em.unwrap(Connection.class)
                .prepareStatement(
                        "delete from skill_evidence where municipality_id = ? and person_id = ? and fact = ?")) {
            for (Map.Entry<Long, Set<String>> person : facts.entrySet()) {
                for (String fact : person.getValue()) {
                    delete.setLong(1, municipalityId);
                    delete.setLong(2, person.getKey());
                    delete.setString(3, fact);
                    delete.addBatch();
                }
            }
            delete.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Evidence could not be removed", e);
        }
    }

    /** Removes everything about people. */
    void forget(Collection<Long> personIds) {
        em.createNativeQuery("delete from skill_evidence where municipality_id = ?1 and person_id in (" + in(personIds)
                        + ")")
                .setParameter(1, municipalityId)
                .executeUpdate();
    }

    /** All evidence of people, by person; who has none is missing. */
    Map<Long, List<Evidence>> of(Collection<Long> personIds) {
        List<?> rows = em.createNativeQuery("select " + COLUMNS
                        + " from skill_evidence where municipality_id = ?1 and person_id in (" + in(personIds) + ")")
                .setParameter(1, municipalityId)
                .getResultList();
        Map<Long, List<Evidence>> evidence = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            evidence.computeIfAbsent(Columns.number(column[0]), key -> new ArrayList<>())
                    .add(evidence(column));
        }
        return evidence;
    }

    private static Evidence evidence(Object[] column) {
        return new Evidence(
                (String) column[1],
                Source.valueOf((String) column[2]),
                (int) Columns.number(column[3]),
                Columns.day(column[4]),
                Columns.day(column[5]),
                (String) column[6],
                (int) Columns.number(column[7]),
                (String) column[8],
                (int) Columns.number(column[9]));
    }

    private static String in(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

package jp.hagukumi.attainment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.attainment.rules.Standing;

/** The table {@code skill_standing}: each person's levels by span of days. */
final class StandingRows {
    private static final String INSERT = "insert into skill_standing (municipality_id, person_id, from_on, to_on,"
            + " confirmed, tested, self_rated) values (?, ?, ?, ?, ?, ?, ?)";

    /** For {@link StandingChanges}: a person without any levels left has changed too. */
    private static final String NOTE = "insert into skill_standing_change (municipality_id, person_id, changes,"
            + " changed_at) select p.municipality_id, p.id, 1, current_timestamp(6) from person p"
            + " where p.municipality_id = ?1 and p.id in (%s) on duplicate key update"
            + " changes = skill_standing_change.changes + 1, changed_at = current_timestamp(6)";

    private final EntityManager em;
    private final long municipalityId;

    StandingRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** Puts the spans of people in the place of all they had. */
    void replace(Map<Long, List<Standing>> byPerson) {
        forget(byPerson.keySet());
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (Map.Entry<Long, List<Standing>> person : byPerson.entrySet()) {
                for (Standing standing : person.getValue()) {
                    bind(insert, person.getKey(), standing);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Levels could not be written", e);
        }
    }

    private void bind(PreparedStatement insert, long personId, Standing standing) throws SQLException {
        insert.setLong(1, municipalityId);
        insert.setLong(2, personId);
        insert.setDate(3, Date.valueOf(standing.from()));
        insert.setDate(4, Date.valueOf(standing.to()));
        insert.setString(5, standing.confirmed().text());
        insert.setString(6, standing.tested().text());
        insert.setString(7, standing.selfRated().text());
    }

    /** Removes all levels of people, and keeps that they have changed. */
    void forget(Collection<Long> personIds) {
        String in = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        em.createNativeQuery("delete from skill_standing where municipality_id = ?1 and person_id in (" + in + ")")
                .setParameter(1, municipalityId)
                .executeUpdate();
        em.createNativeQuery(NOTE.formatted(in)).setParameter(1, municipalityId).executeUpdate();
    }
}

package jp.hagukumi.attainment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Roster;

/** Everybody in post on one day, as of an import; who and where, without names. */
final class RosterDay {
    private static final String PEOPLE = "select r.person_id, r.grade, case when " + Roster.absentOn("r", "?")
            + " then 1 else 0 end, r.unit_path, r.authority, r.occupation from roster r where "
            + Roster.inPostOn("r", "?")
            + " and r.municipality_id = ?";

    private static final int DAYS =
            (int) PEOPLE.chars().filter(one -> one == '?').count() - 1;

    private static final int BYTES = 40;

    private final long turn;
    private final List<Person> people = new ArrayList<>();

    /** What many people have in common. */
    record Place(String unitPath, String authority, String occupation) {}

    /**
     * Somebody in post.
     *
     * @param grade rank
     * @param away absent on the day (休業等)
     */
    record Person(long id, int grade, boolean away, Place place) {}

    private RosterDay(long turn) {
        this.turn = turn;
    }

    /** Reads it; in a transaction. */
    static RosterDay read(EntityManager em, long municipalityId, LocalDate day, long turn) {
        RosterDay roster = new RosterDay(turn);
        Map<Place, Place> places = new HashMap<>();
        try (PreparedStatement query = em.unwrap(Connection.class).prepareStatement(PEOPLE)) {
            for (int i = 1; i <= DAYS; i++) {
                query.setDate(i, Date.valueOf(day));
            }
            query.setLong(DAYS + 1, municipalityId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Place place = new Place(row.getString(4), row.getString(5), row.getString(6));
                    Place known = places.computeIfAbsent(place, one -> one);
                    roster.people.add(new Person(row.getLong(1), row.getInt(2), row.getInt(3) == 1, known));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("The roster could not be read", e);
        }
        return roster;
    }

    /** How many imports and undos had been made before it was read. */
    long turn() {
        return turn;
    }

    List<Person> people() {
        return people;
    }

    long bytes() {
        return (long) BYTES * people.size();
    }
}

package jp.hagukumi.attainment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the levels of many people in one statement, row by row; in a transaction. */
final class StandingSpans {
    private static final String SPANS = "select s.person_id, datediff(s.from_on, '1970-01-01'),"
            + " datediff(s.to_on, '1970-01-01'), s.confirmed, s.tested, s.self_rated from skill_standing s"
            + " where s.municipality_id = ? and s.from_on <= ? and s.to_on >= ?%s order by s.person_id, s.from_on";

    private static final int FIRST_VALUE = 4;

    private final SkillSlots slots;
    private final DayWindow window;
    private final int values = MapFilter.Value.values().length;
    private final Map<String, long[]> packed = new HashMap<>();
    private final Map<Long, LevelSpans> people = new HashMap<>();
    private final List<Integer> from = new ArrayList<>();
    private final List<long[]> words = new ArrayList<>();
    private long person = -1;
    private int next;

    private StandingSpans(SkillSlots slots, DayWindow window) {
        this.slots = slots;
        this.window = window;
    }

    /**
     * By person; who has no levels in the window is missing.
     *
     * @param people ids; none: everybody
     */
    static Map<Long, LevelSpans> read(
            EntityManager em, long municipalityId, SkillSlots slots, DayWindow window, Collection<Long> people) {
        String some = people.isEmpty()
                ? ""
                : " and s.person_id in (" + people.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
        StandingSpans spans = new StandingSpans(slots, window);
        try (PreparedStatement query = em.unwrap(Connection.class)
                .prepareStatement(SPANS.formatted(some), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            // the driver of the database hands out row by row for this number alone
            query.setFetchSize(Integer.MIN_VALUE);
            query.setLong(1, municipalityId);
            query.setDate(2, Date.valueOf(window.to()));
            query.setDate(3, Date.valueOf(window.from()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    spans.add(row);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("Levels could not be read", e);
        }
        spans.finish();
        return spans.people;
    }

    private void add(ResultSet row) throws SQLException {
        if (row.getLong(1) != person) {
            finish();
            person = row.getLong(1);
            next = (int) window.from().toEpochDay();
        }
        int first = row.getInt(2);
        if (first > next) {
            addNothing(next);
        }
        from.add(first);
        for (int value = 0; value < values; value++) {
            words.add(packed.computeIfAbsent(row.getString(FIRST_VALUE + value), slots::pack));
        }
        next = row.getInt(3) + 1;
    }

    private void addNothing(int day) {
        from.add(day);
        for (int value = 0; value < values; value++) {
            words.add(packed.computeIfAbsent("", slots::pack));
        }
    }

    private void finish() {
        if (from.isEmpty()) {
            return;
        }
        if (next <= window.to().toEpochDay()) {
            addNothing(next);
        }
        long[] all = new long[words.size() * slots.words()];
        for (int i = 0; i < words.size(); i++) {
            System.arraycopy(words.get(i), 0, all, i * slots.words(), slots.words());
        }
        people.put(
                person, new LevelSpans(from.stream().mapToInt(Integer::intValue).toArray(), all));
        from.clear();
        words.clear();
    }
}

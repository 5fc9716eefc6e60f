package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Appends facts to the table: lock the people, leave out what is known, number the rest, insert in one batch. */
@ApplicationScoped
public class ActivityRows {
    private static final String INSERT =
            "insert into activity (id, municipality_id, person_id, seq, kind, subject_code,"
                    + " subject_version, occurred_on, recorded_at, actor_account_id, payload, unit_id, grade, employment_type,"
                    + " occupation, source_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Appends the facts of one municipality, given in the order of people; returns those that were new. */
    public List<Activity> append(long municipalityId, @Nullable Long actor, List<Activity> ordered) {
        Map<Long, Subject> subjects = Subject.lock(
                em,
                municipalityId,
                ordered.stream().map(Activity::personId).distinct().toList());
        Set<String> known = known(municipalityId, ordered);
        List<Activity> added = ordered.stream()
                .filter(activity -> known.add(activity.sourceKey()))
                .toList();
        if (!added.isEmpty()) {
            write(municipalityId, actor, added, subjects);
        }
        return added;
    }

    private Set<String> known(long municipalityId, List<Activity> activities) {
        String places = IntStream.range(0, activities.size())
                .mapToObj(i -> "?" + (i + 2))
                .collect(Collectors.joining(","));
        Query query = em.createNativeQuery(
                        "select source_key from activity where municipality_id = ?1 and source_key in (" + places + ")")
                .setParameter(1, municipalityId);
        for (int i = 0; i < activities.size(); i++) {
            query.setParameter(i + 2, activities.get(i).sourceKey());
        }
        Set<String> known = new HashSet<>();
        query.getResultList().forEach(key -> known.add((String) key));
        return known;
    }

    private void write(long municipalityId, @Nullable Long actor, List<Activity> added, Map<Long, Subject> subjects) {
        Map<Long, Long> lastSeq = new HashMap<>();
        Timestamp now = Timestamp.valueOf(InstantColumn.toColumn(clock.instant()));
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Activity activity : added) {
                Subject subject = Objects.requireNonNull(subjects.get(activity.personId()));
                long seq = lastSeq.merge(activity.personId(), subject.lastSeq() + 1, (last, first) -> last + 1);
                bind(insert, activity, subject, seq);
                insert.setTimestamp(9, now);
                insert.setObject(10, actor, Types.BIGINT);
                insert.addBatch();
            }
            insert.executeBatch();
            raise(connection, municipalityId, lastSeq);
        } catch (SQLException e) {
            throw new PersistenceException("Activities could not be appended", e);
        }
    }

    private static void raise(Connection connection, long municipalityId, Map<Long, Long> lastSeq) throws SQLException {
        try (PreparedStatement raise = connection.prepareStatement(
                "update person set activity_seq = ? where municipality_id = ? and id = ?")) {
            for (Map.Entry<Long, Long> person : lastSeq.entrySet()) {
                raise.setLong(1, person.getValue());
                raise.setLong(2, municipalityId);
                raise.setLong(3, person.getKey());
                raise.addBatch();
            }
            raise.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Activity activity, Subject subject, long seq)
            throws SQLException {
        Optional<Subject.Post> post = subject.on(activity.occurredOn());
        insert.setLong(1, Ids.next());
        insert.setLong(2, activity.municipalityId());
        insert.setLong(3, activity.personId());
        insert.setLong(4, seq);
        insert.setString(5, ActivityPayload.kind(activity));
        insert.setString(6, activity.subjectCode());
        insert.setInt(7, activity.subjectVersion());
        insert.setDate(8, Date.valueOf(activity.occurredOn()));
        insert.setString(11, ActivityPayload.json(activity));
        insert.setObject(12, post.map(Subject.Post::unitId).orElse(null), Types.BIGINT);
        insert.setObject(13, post.map(Subject.Post::grade).orElse(null), Types.INTEGER);
        insert.setString(14, subject.employmentType());
        insert.setString(15, subject.occupation());
        insert.setString(16, activity.sourceKey());
    }
}

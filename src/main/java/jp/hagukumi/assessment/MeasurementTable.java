package jp.hagukumi.assessment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/** The table {@code skill_measurement} with the attempts that belong to its rows. */
final class MeasurementTable {
    private final EntityManager em;

    MeasurementTable(EntityManager em) {
        this.em = em;
    }

    /** All of a person, the newest first; three statements. */
    List<Measurement> of(long municipalityId, long personId) {
        Map<Long, List<Measurement.Stage>> stages = stages(municipalityId, personId);
        List<?> rows = em.createNativeQuery("select id, category from skill_measurement where municipality_id = ?1"
                        + " and person_id = ?2 order by chosen_at desc, id desc")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> {
                    long id = ((Number) row[0]).longValue();
                    return new Measurement(id, (String) row[1], stages.getOrDefault(id, List.of()));
                })
                .toList();
    }

    /** The stages by measurement, in their order. */
    private Map<Long, List<Measurement.Stage>> stages(long municipalityId, long personId) {
        List<Attempt> attempts = em.createQuery(
                        "select a from Attempt a where a.municipalityId = :municipality and a.personId = :person"
                                + " and a.context like 'measurement:%' order by a.number",
                        Attempt.class)
                .setParameter("municipality", municipalityId)
                .setParameter("person", personId)
                .getResultList();
        Map<Long, List<AnswerTable.Asked>> asked = new AnswerTable(em)
                .asked(municipalityId, attempts.stream().map(Attempt::id).toList());
        Map<Long, List<Measurement.Stage>> stages = new HashMap<>();
        for (Attempt attempt : attempts) {
            stages.computeIfAbsent(Measurement.idOf(attempt.context()), key -> new ArrayList<>())
                    .add(new Measurement.Stage(attempt, asked.getOrDefault(attempt.id(), List.of())));
        }
        return stages;
    }

    /** Writes down that the viewer chose a category; the id of the new measurement. */
    long insert(Viewer viewer, String category, Instant now) {
        long id = Ids.next();
        em.createNativeQuery("insert into skill_measurement (id, municipality_id, person_id, category, chosen_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, viewer.self())
                .setParameter(4, category)
                .setParameter(5, InstantColumn.toColumn(now))
                .executeUpdate();
        return id;
    }
}

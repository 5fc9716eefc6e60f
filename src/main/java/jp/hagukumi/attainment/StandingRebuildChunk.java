package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.JobRun;

/** Some hundred people of a rebuild in one transaction, together with the checkpoint after them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StandingRebuildChunk {
    private static final int PEOPLE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Attainments attainments;

    @Inject
    StandingRebuilds rebuilds;

    /** The next people in the order of their ids; false where there were no more, and the rebuild is complete. */
    boolean next(JobRun run, long municipalityId) {
        Progress progress = Progress.of(run.step());
        List<Long> people = people(municipalityId, progress.lastPerson());
        if (people.isEmpty()) {
            rebuilds.done(municipalityId);
            return false;
        }
        attainments.stand(municipalityId, lock(municipalityId, people));
        long done = progress.done() + people.size();
        Progress after = new Progress(people.get(people.size() - 1), done);
        run.checkpoint(after.json(), done, Math.max(done, total(municipalityId)));
        return true;
    }

    /** Step of the job: {@code [last person, people done]}. */
    private record Progress(long lastPerson, long done) {
        private static Progress of(String step) {
            if (step.isEmpty()) {
                return new Progress(0, 0);
            }
            String[] numbers = step.substring(1, step.length() - 1).split(",");
            return new Progress(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
        }

        private String json() {
            return "[" + lastPerson + "," + done + "]";
        }
    }

    private List<Long> people(long municipalityId, long after) {
        List<?> ids = em.createNativeQuery("select distinct person_id from skill_evidence where municipality_id = ?1"
                        + " and person_id > ?2 order by person_id")
                .setParameter(1, municipalityId)
                .setParameter(2, after)
                .setMaxResults(PEOPLE)
                .getResultList();
        return ids.stream().map(Columns::number).toList();
    }

    /** Whoever records facts locks the people first, in the order of their ids, and so does this. */
    private List<Long> lock(long municipalityId, List<Long> people) {
        String in = people.stream().map(String::valueOf).collect(Collectors.joining(","));
        em.createNativeQuery("select id from person where municipality_id = ?1 and id in (" + in
                        + ") order by id for update")
                .setParameter(1, municipalityId)
                .getResultList();
        return people;
    }

    private long total(long municipalityId) {
        return Columns.number(
                em.createNativeQuery("select count(distinct person_id) from skill_evidence where municipality_id = ?1")
                        .setParameter(1, municipalityId)
                        .getSingleResult());
    }
}

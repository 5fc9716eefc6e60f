package jp.hagukumi.assessment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.assessment.rules.DrawnQuestion;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;

/** Finds attempts of one person, with and without locks. */
final class AttemptTable {
    private final EntityManager em;

    AttemptTable(EntityManager em) {
        this.em = em;
    }

    /** Throws {@link NotVisible} for another person's, another municipality's or none. */
    Attempt own(long municipalityId, long personId, long id, LockModeType lock) {
        return em.createQuery(
                        "select a from Attempt a where a.id = :id and a.municipalityId = :municipality"
                                + " and a.personId = :person",
                        Attempt.class)
                .setParameter("id", id)
                .setParameter("municipality", municipalityId)
                .setParameter("person", personId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("attempt " + id));
    }

    /** All of a context, the newest first. */
    List<Attempt> in(long municipalityId, long personId, String context) {
        return em.createQuery(
                        "select a from Attempt a where a.municipalityId = :municipality and a.personId = :person"
                                + " and a.context = :context order by a.startedAt desc, a.number desc",
                        Attempt.class)
                .setParameter("municipality", municipalityId)
                .setParameter("person", personId)
                .setParameter("context", context)
                .getResultList();
    }

    Optional<Attempt> latest(long municipalityId, long personId, String context) {
        return in(municipalityId, personId, context).stream().findFirst();
    }

    /** Waits for the person's other starts and finishes; always taken before the lock of an attempt. */
    void lockPerson(long municipalityId, long personId) {
        em.createNativeQuery("select id from person where municipality_id = ?1 and id = ?2 for update")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultList();
    }

    /** A new attempt with its questions, open from now on. */
    Attempt insert(
            Viewer viewer, TestDefinition test, String context, int number, List<DrawnQuestion> drawn, Instant now) {
        Attempt attempt = new Attempt(viewer.municipalityId(), viewer.self(), context, test, number, drawn.size(), now);
        em.persist(attempt);
        em.flush();
        new AnswerTable(em).insert(attempt, drawn);
        return attempt;
    }
}

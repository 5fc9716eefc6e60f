package jp.hagukumi.attainment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Municipalities;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.Startup;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Skills;

/**
 * Sees at the start, once the content is read, in which municipalities the skills are others than when the levels were
 * worked out, because of a new framework or overlay, and has the levels of everybody there worked out anew.
 */
@ApplicationScoped
@Transactional
public class StandingRebuilds {
    private static final int AFTER_SETUP = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Municipalities municipalities;

    @Inject
    Skills skills;

    @Inject
    Jobs jobs;

    public void started(@Observes @Priority(AFTER_SETUP) Startup.Migrated migrated) {
        municipalities.all().forEach(this::submit);
    }

    /**
     * Asks for the work in one municipality, again where it has failed; the id of the job, empty where its skills are as
     * they were.
     */
    public Optional<Long> submit(long municipalityId) {
        Basis basis = basis(municipalityId);
        if (basis.codes().equals(codes(skills.frameworkOf(municipalityId)))) {
            return Optional.empty();
        }
        String payload = payload(municipalityId);
        String key = StandingRebuildJob.KIND + "/" + municipalityId + "/" + (basis.changes() + 1) + "/" + payload;
        return Optional.of(jobs.submitAfterFailure(StandingRebuildJob.KIND, key, municipalityId, null, payload));
    }

    /** Whether a job of that payload was asked for with the skills as they are now; else another one has been. */
    boolean isCurrent(long municipalityId, String payload) {
        return payload.equals(payload(municipalityId));
    }

    /** A JSON string that tells one set of skills from another. */
    private String payload(long municipalityId) {
        String codes = codes(skills.frameworkOf(municipalityId));
        return "\"" + UUID.nameUUIDFromBytes(codes.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    /** Keeps that the levels of a municipality rest on the skills as they are now. */
    void done(long municipalityId) {
        em.createNativeQuery("insert into skill_standing_basis (municipality_id, codes, changes) values (?1, ?2, 1)"
                        + " on duplicate key update codes = ?2, changes = changes + 1")
                .setParameter(1, municipalityId)
                .setParameter(2, codes(skills.frameworkOf(municipalityId)))
                .executeUpdate();
    }

    private record Basis(String codes, long changes) {}

    private Basis basis(long municipalityId) {
        List<?> rows = em.createNativeQuery(
                        "select codes, changes from skill_standing_basis where municipality_id = ?1")
                .setParameter(1, municipalityId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Basis((String) row[0], Columns.number(row[1])))
                .findFirst()
                .orElse(new Basis("", 0));
    }

    /** All of a framework that levels depend on: {@code A1 A2<A9 …}. */
    private static String codes(Framework framework) {
        return framework.skills().stream()
                .map(skill -> skill.formerly().isEmpty()
                        ? skill.code()
                        : skill.code() + "<" + String.join("<", skill.formerly()))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}

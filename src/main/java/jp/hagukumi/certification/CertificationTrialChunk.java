package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.certification.rules.StageTrial;
import jp.hagukumi.platform.Columns;

/** Some hundred people of a {@link CertificationTrialJob}, in one transaction; tried again it comes to the same. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CertificationTrialChunk {
    private static final int PEOPLE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Snapshots snapshots;

    /** The next of the staff of the day in the order of their ids; 特別職 are outside. */
    List<Long> next(long municipalityId, LocalDate day, long after) {
        List<?> ids = em.createNativeQuery("select id from person where municipality_id = ?1 and id > ?2"
                        + " and employment_type <> 'SPECIAL' and hired_on <= ?3 and left_on >= ?3 order by id")
                .setParameter(1, municipalityId)
                .setParameter(2, after)
                .setParameter(3, day)
                .setMaxResults(PEOPLE)
                .getResultList();
        return ids.stream().map(Columns::number).toList();
    }

    /** Judges people by both rules; some ten statements. */
    void run(long municipalityId, TrialRules rules, LocalDate day, List<Long> people) {
        List<KnownPerson> known = snapshots.of(municipalityId, people, rules.both(), day);
        try (PreparedStatement replace = em.unwrap(Connection.class)
                .prepareStatement("replace into certification_trial (municipality_id, rule_from, person_id, stage,"
                        + " holds, met_now, met_then) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (KnownPerson person : known) {
                for (String stage : rules.stages()) {
                    StageTrial trial = rules.judge(stage, person);
                    replace.setLong(1, municipalityId);
                    replace.setDate(2, Date.valueOf(rules.rule()));
                    replace.setLong(3, person.personId());
                    replace.setString(4, stage);
                    replace.setBoolean(5, trial.holds());
                    replace.setBoolean(6, trial.now());
                    replace.setBoolean(7, trial.then());
                    replace.addBatch();
                }
            }
            replace.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("A trial could not be written", e);
        }
    }
}

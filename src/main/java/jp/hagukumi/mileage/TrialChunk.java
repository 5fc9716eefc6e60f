package jp.hagukumi.mileage;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.Histories;
import jp.hagukumi.mileage.rules.Fact;
import jp.hagukumi.mileage.rules.RuleSet;
import jp.hagukumi.mileage.rules.RuleTrial;
import jp.hagukumi.platform.Columns;

/** Some hundred people of a {@link TrialJob}, in one transaction; tried again it comes to the same. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TrialChunk {
    private static final int PEOPLE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Histories histories;

    @Inject
    MileageRules rules;

    /** The next people in the order of their ids; 特別職 are outside. */
    List<Long> next(long municipalityId, long after) {
        List<?> ids = em.createNativeQuery("select id from person where municipality_id = ?1 and id > ?2"
                        + " and employment_type <> 'SPECIAL' order by id")
                .setParameter(1, municipalityId)
                .setParameter(2, after)
                .setMaxResults(PEOPLE)
                .getResultList();
        return ids.stream().map(Columns::number).toList();
    }

    void run(long municipalityId, RuleSet tried, int year, List<Long> people) {
        Map<Long, List<Fact>> facts = histories.of(municipalityId, people).stream()
                .collect(Collectors.groupingBy(Activity::personId, Collectors.mapping(Facts::of, Collectors.toList())));
        try (PreparedStatement replace = em.unwrap(Connection.class)
                .prepareStatement("replace into mileage_trial (municipality_id, rule_from, person_id, fiscal_year,"
                        + " points_now, points_then) values (?, ?, ?, ?, ?, ?)")) {
            for (long person : people) {
                List<Fact> own = facts.getOrDefault(person, List.of());
                replace.setLong(1, municipalityId);
                replace.setDate(2, Date.valueOf(tried.validFrom()));
                replace.setLong(3, person);
                replace.setInt(4, year);
                replace.setInt(5, RuleTrial.earned(rules.all(), own, year));
                replace.setInt(6, RuleTrial.earned(tried, own, year));
                replace.addBatch();
            }
            replace.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("A trial could not be written", e);
        }
    }
}

package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CertificateGranted;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Ids;

/** Numbers certificates, writes them down and tells the facts. */
@ApplicationScoped
@Transactional
public class Issue {
    private static final String WRITE = """
            insert into certificate (id, municipality_id, person_id, number, stage, rule_version, holder_name, name_shown,
              issued_on)
            select ?1, p.municipality_id, p.id, ?4, ?5, ?6, concat(p.family_name, ' ', p.given_name), ?7, ?8
            from person p where p.municipality_id = ?2 and p.id = ?3
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    CertificateNumbers numbers;

    @Inject
    Stages stages;

    @Inject
    ActivityLog log;

    /** Who gets what. */
    record Award(long personId, String stage, Term term, boolean nameShown) {}

    /** The stage by the rule of a day. */
    Optional<Stage> stage(String code, LocalDate day) {
        return stages.onOrFirst(day).stage(code);
    }

    /** The numbers, in the order of the awards, of the 年度 of the day and by its rule. */
    List<String> certificates(Viewer viewer, List<Award> awards, LocalDate today) {
        int ruleVersion = stages.onOrFirst(today).ruleVersion();
        List<String> taken = numbers.take(viewer.municipalityId(), FiscalYear.of(today), awards.size());
        List<Activity> facts = new ArrayList<>();
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            write(viewer.municipalityId(), award, taken.get(i), ruleVersion, today);
            Term term = award.term();
            facts.add(new CertificateGranted(
                    viewer.municipalityId(),
                    award.personId(),
                    award.stage(),
                    ruleVersion,
                    today,
                    taken.get(i),
                    term.from(),
                    term.until(),
                    term.opensOn()));
        }
        log.recordAs(viewer, facts);
        return taken;
    }

    private void write(long municipalityId, Award award, String number, int ruleVersion, LocalDate today) {
        em.createNativeQuery(WRITE)
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, award.personId())
                .setParameter(4, number)
                .setParameter(5, award.stage())
                .setParameter(6, ruleVersion)
                .setParameter(7, award.nameShown())
                .setParameter(8, today)
                .executeUpdate();
    }
}

package jp.hagukumi.certification;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.activity.CertificateGranted;
import jp.hagukumi.activity.CertificateRevoked;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.certification.rules.Held;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;

/** The table {@code certification_period}, and the absences that lengthen its terms. */
final class PeriodRows {
    static final String COLUMNS =
            "c.person_id, c.stage, c.rule_version, c.granted_on, c.number, c.from_on, c.until_on, c.opens_on, c.revoked_on";

    private final EntityManager em;
    private final long municipalityId;

    PeriodRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    void insert(CertificateGranted fact) {
        em.createNativeQuery("insert into certification_period (id, municipality_id, person_id, stage, number,"
                        + " rule_version, from_on, until_on, opens_on, granted_on)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, fact.personId())
                .setParameter(4, fact.subjectCode())
                .setParameter(5, fact.number())
                .setParameter(6, fact.subjectVersion())
                .setParameter(7, fact.from())
                .setParameter(8, fact.until())
                .setParameter(9, fact.opensOn())
                .setParameter(10, fact.occurredOn())
                .executeUpdate();
    }

    void revoke(CertificateRevoked fact) {
        em.createNativeQuery("update certification_period set revoked_on = ?4"
                        + " where municipality_id = ?1 and person_id = ?2 and number = ?3")
                .setParameter(1, municipalityId)
                .setParameter(2, fact.personId())
                .setParameter(3, fact.number())
                .setParameter(4, fact.occurredOn())
                .executeUpdate();
    }

    void forget(Collection<Long> personIds) {
        em.createNativeQuery("delete from certification_period where municipality_id = ?1 and person_id in ("
                        + in(personIds) + ")")
                .setParameter(1, municipalityId)
                .executeUpdate();
    }

    /** By person; who has none is missing. */
    Map<Long, List<Certificate>> of(Collection<Long> personIds) {
        List<?> rows = em.createNativeQuery("select " + COLUMNS
                        + " from certification_period c where c.municipality_id = ?1 and c.person_id in ("
                        + in(personIds) + ") order by c.from_on, c.number")
                .setParameter(1, municipalityId)
                .getResultList();
        return rows.stream()
                .map(row -> certificate((Object[]) row))
                .collect(Collectors.groupingBy(Certificate::personId));
    }

    /** A row of {@link #COLUMNS}, whatever follows them. */
    static Certificate certificate(Object[] column) {
        Object revoked = column[8];
        return new Certificate(
                Columns.number(column[0]),
                (String) column[1],
                (int) Columns.number(column[2]),
                Columns.day(column[3]),
                new Held(
                        (String) column[4],
                        new Term(Columns.day(column[5]), Columns.day(column[6]), Columns.day(column[7])),
                        revoked == null ? null : Columns.day(revoked)));
    }

    /** By person; who was never absent is missing. */
    Map<Long, Absences> absences(Collection<Long> personIds) {
        List<?> rows = em.createNativeQuery("select person_id, from_on, to_on from absence"
                        + " where municipality_id = ?1 and person_id in (" + in(personIds) + ")")
                .setParameter(1, municipalityId)
                .getResultList();
        Map<Long, List<Absences.Absence>> all = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            all.computeIfAbsent(Columns.number(column[0]), key -> new ArrayList<>())
                    .add(new Absences.Absence(Columns.day(column[1]), Columns.day(column[2])));
        }
        return all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, person -> Absences.of(person.getValue())));
    }

    private static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

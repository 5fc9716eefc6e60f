package jp.hagukumi.certification;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.certification.rules.Hearing;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The table {@code certification_hearing}: only ever added to. */
final class HearingRows {
    private final EntityManager em;
    private final long municipalityId;

    HearingRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    void add(
            Viewer actor,
            Certificate about,
            Hearing.Kind kind,
            String words,
            @Nullable LocalDate answerUntil,
            Instant now) {
        em.createNativeQuery("insert into certification_hearing (id, municipality_id, person_id, number, step,"
                        + " account_id, taken_at, taken_on, words, answer_until)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, about.personId())
                .setParameter(4, about.number())
                .setParameter(5, kind.name())
                .setParameter(6, actor.accountId())
                .setParameter(7, InstantColumn.toColumn(now))
                .setParameter(8, LocalDate.ofInstant(now, Days.ZONE))
                .setParameter(9, words)
                .setParameter(10, answerUntil)
                .executeUpdate();
    }

    /** Steps by number of the certificate, in their order; those of one person. */
    Map<String, List<Hearing.Step>> of(long personId) {
        List<?> rows = em.createNativeQuery("select number, step, taken_on, words, answer_until"
                        + " from certification_hearing where municipality_id = ?1 and person_id = ?2"
                        + " order by taken_at, id")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultList();
        Map<String, List<Hearing.Step>> byNumber = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            byNumber.computeIfAbsent((String) column[0], key -> new ArrayList<>())
                    .add(new Hearing.Step(
                            Hearing.Kind.valueOf((String) column[1]),
                            Columns.day(column[2]),
                            (String) column[3],
                            column[4] == null ? null : Columns.day(column[4])));
        }
        return byNumber;
    }
}

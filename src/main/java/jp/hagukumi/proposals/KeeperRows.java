package jp.hagukumi.proposals;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** The table {@code proposal_keeper}: who carries a proposal on whose authors have left. */
final class KeeperRows {
    private static final String LEFT = """
            select p.id, p.title, p.unit_id, u.name, concat(w.family_name, ' ', w.given_name) from proposal p
            join unit u on u.municipality_id = p.municipality_id and u.id = p.unit_id
            join person w on w.municipality_id = p.municipality_id and w.id = p.person_id
            where p.municipality_id = ?1 and p.state in ('ADOPTED', 'IMPLEMENTED')
              and not exists (select 1 from proposal_author a join roster r on r.municipality_id = a.municipality_id
                and r.person_id = a.person_id and %s
                where a.municipality_id = p.municipality_id and a.proposal_id = p.id)
              and not exists (select 1 from proposal_keeper k join roster r on r.municipality_id = k.municipality_id
                and r.person_id = k.person_id and %s
                where k.municipality_id = p.municipality_id and k.proposal_id = p.id)
              and not exists (select 1 from proposal_project l where l.municipality_id = p.municipality_id
                and l.proposal_id = p.id and l.ended_on is null)
            order by u.path, p.id
            """.formatted(Roster.inPostOn("r", "?2"), Roster.inPostOn("r", "?2"));

    private final EntityManager em;
    private final long municipalityId;

    KeeperRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /**
     * A proposal that nobody carries on.
     *
     * @param author the first one
     */
    record Left(long id, String title, long unitId, String unitName, String author) {}

    List<Left> left(LocalDate day) {
        List<?> rows = em.createNativeQuery(LEFT)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Left(
                        Columns.number(row[0]), (String) row[1], Columns.number(row[2]), (String) row[3], (String)
                                row[4]))
                .toList();
    }

    void keep(long proposalId, long personId, LocalDate since) {
        em.createNativeQuery("insert into proposal_keeper (municipality_id, proposal_id, person_id, since)"
                        + " values (?1, ?2, ?3, ?4) on duplicate key update person_id = ?3, since = ?4")
                .setParameter(1, municipalityId)
                .setParameter(2, proposalId)
                .setParameter(3, personId)
                .setParameter(4, since)
                .executeUpdate();
    }

    boolean keeps(long proposalId, @Nullable Long personId) {
        return personId != null
                && !em.createNativeQuery("select 1 from proposal_keeper where municipality_id = ?1"
                                + " and proposal_id = ?2 and person_id = ?3")
                        .setParameter(1, municipalityId)
                        .setParameter(2, proposalId)
                        .setParameter(3, personId)
                        .getResultList()
                        .isEmpty();
    }
}

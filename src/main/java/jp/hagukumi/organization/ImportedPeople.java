package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.hagukumi.platform.Columns;

/** Whom an import has touched, so that what follows from it need not look at everybody. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ImportedPeople {
    /** A row of a posting begins with its person, see {@link ImportTables#POSTING}; one that is gone stands as it was. */
    private static final String PEOPLE = """
            select k.row_id from import_change k
            where k.municipality_id = ?1 and k.import_id = ?2 and k.table_name = 'person'
            union
            select cast(json_unquote(json_extract(if(k.action = 'DELETE', k.cells_before, k.cells_after), '$[0]')) as signed)
            from import_change k
            where k.municipality_id = ?1 and k.import_id = ?2 and k.table_name = 'posting'
            """;

    /** Rows that tell no person: units, with all who are in them. */
    private static final String OTHERS = """
            select count(*) from import_change k where k.municipality_id = ?1 and k.import_id = ?2
              and k.table_name not in ('person', 'posting')
            """;

    @PersistenceContext
    EntityManager em;

    /** The people whose rows an applied import changed; everybody where these are more, or others too. */
    public Whom of(long municipalityId, long importId, int most) {
        Object others = em.createNativeQuery(OTHERS)
                .setParameter(1, municipalityId)
                .setParameter(2, importId)
                .getSingleResult();
        if (Columns.number(others) > 0) {
            return Whom.everybody();
        }
        List<?> people = em.createNativeQuery(PEOPLE)
                .setParameter(1, municipalityId)
                .setParameter(2, importId)
                .setMaxResults(most + 1)
                .getResultList();
        return people.size() > most
                ? Whom.everybody()
                : Whom.only(people.stream().map(Columns::number).toList());
    }
}

package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.InstantColumn;

/** The ranking of those who chose to be in it, each for themselves and until they leave; nobody else is ever ranked. */
@ApplicationScoped
@Transactional
public class Leaderboard {
    private static final int MOST = 50;
    private static final String LEADERS = "select l.person_id, concat(p.family_name, ' ', p.given_name), u.name,"
            + " coalesce(sum(e.points), 0) as points"
            + " from mileage_leaderboard l"
            + " join roster r on r.municipality_id = l.municipality_id and r.person_id = l.person_id and "
            + Roster.inPostOn("r", "?3")
            + " join person p on p.municipality_id = l.municipality_id and p.id = l.person_id"
            + " join unit u on u.municipality_id = l.municipality_id and u.id = r.unit_id"
            + " left join mileage_entry e on e.municipality_id = l.municipality_id and e.person_id = l.person_id"
            + " and e.fiscal_year = ?2 and e.about = 'EARN'"
            + " where l.municipality_id = ?1 group by l.person_id, p.family_name, p.given_name, u.name"
            + " order by points desc, p.family_name, p.given_name, l.person_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those in it who are in post on the day, by points earned in the 年度, the most first; at most 50. */
    public List<Leader> of(Viewer viewer, FiscalYear year, LocalDate day) {
        List<?> rows = em.createNativeQuery(LEADERS)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, year.year())
                .setParameter(3, day)
                .setMaxResults(MOST)
                .getResultList();
        List<Leader> leaders = new ArrayList<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            int points = (int) Columns.number(column[3]);
            Leader above = leaders.isEmpty() ? null : leaders.get(leaders.size() - 1);
            int rank = above != null && above.points() == points ? above.rank() : leaders.size() + 1;
            boolean own = viewer.personId() != null && viewer.personId() == Columns.number(column[0]);
            leaders.add(new Leader(rank, (String) column[1], (String) column[2], points, own));
        }
        return leaders;
    }

    /** Whether the viewer chose to be in it. */
    public boolean has(Viewer viewer) {
        return viewer.personId() != null
                && !em.createNativeQuery(
                                "select 1 from mileage_leaderboard where municipality_id = ?1 and person_id = ?2")
                        .setParameter(1, viewer.municipalityId())
                        .setParameter(2, viewer.personId())
                        .getResultList()
                        .isEmpty();
    }

    /** The viewer's own choice; joining twice is joining once. */
    public void join(Viewer viewer) {
        em.createNativeQuery("insert into mileage_leaderboard (municipality_id, person_id, joined_at)"
                        + " values (?1, ?2, ?3) on duplicate key update person_id = person_id")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .setParameter(3, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
    }

    /** Takes the viewer out at once; nothing is left of it. */
    public void leave(Viewer viewer) {
        em.createNativeQuery("delete from mileage_leaderboard where municipality_id = ?1 and person_id = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .executeUpdate();
    }
}

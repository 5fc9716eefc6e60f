package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Points by 課 instead of by name: in the order of the organisation chart, and withheld for fewer than five people. */
@ApplicationScoped
@Transactional
public class TeamPoints {
    private static final int FEWEST = 5;
    private static final String BY_UNIT = "select r.unit_id, count(*), coalesce(sum(e.points), 0),"
            + " coalesce(sum(r.person_id = ?4), 0) from roster r"
            + " left join (select person_id, sum(points) as points from mileage_entry where municipality_id = ?1"
            + " and fiscal_year = ?2 and about = 'EARN' group by person_id) e on e.person_id = r.person_id"
            + " where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?3") + " group by r.unit_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    /** All 課 and 出先 with people in post on the day, and units that belong to none. */
    public List<TeamTotal> of(Viewer viewer, FiscalYear year, LocalDate day) {
        List<UnitOnDay> tree = units.on(viewer.municipalityId(), day);
        Map<Long, UnitOnDay> byId = new HashMap<>();
        tree.forEach(unit -> byId.put(unit.id(), unit));
        Map<Long, Sum> sums = new HashMap<>();
        sums(viewer, year, day).forEach((unit, sum) -> sums.merge(team(unit, byId), sum, Sum::plus));
        List<TeamTotal> totals = new ArrayList<>();
        for (UnitOnDay unit : tree) {
            Sum sum = sums.get(unit.id());
            if (sum != null) {
                totals.add(sum.total(unit.fullName()));
            }
        }
        return totals;
    }

    private record Sum(int people, int points, boolean own) {
        private Sum plus(Sum other) {
            return new Sum(people + other.people, points + other.points, own || other.own);
        }

        private TeamTotal total(String name) {
            boolean withheld = people < FEWEST;
            return new TeamTotal(name, people, withheld ? 0 : points, withheld, own);
        }
    }

    private Map<Long, Sum> sums(Viewer viewer, FiscalYear year, LocalDate day) {
        List<?> rows = em.createNativeQuery(BY_UNIT)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, year.year())
                .setParameter(3, day)
                .setParameter(4, Objects.requireNonNullElse(viewer.personId(), 0L))
                .getResultList();
        Map<Long, Sum> sums = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            sums.put(
                    Columns.number(column[0]),
                    new Sum(
                            (int) Columns.number(column[1]),
                            (int) Columns.number(column[2]),
                            Columns.number(column[3]) > 0));
        }
        return sums;
    }

    /** The 課 or 出先 at or above a unit; the unit itself where there is none. */
    private static long team(long unitId, Map<Long, UnitOnDay> byId) {
        for (UnitOnDay unit = byId.get(unitId); unit != null; unit = above(unit, byId)) {
            if (unit.kind() == UnitKind.SECTION || unit.kind() == UnitKind.BRANCH) {
                return unit.id();
            }
        }
        return unitId;
    }

    private static @Nullable UnitOnDay above(UnitOnDay unit, Map<Long, UnitOnDay> byId) {
        return unit.parentId() == null ? null : byId.get(unit.parentId());
    }
}

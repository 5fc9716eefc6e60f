package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.appointments.rules.Coverage;
import jp.hagukumi.appointments.rules.CoverageRule;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;

/** 設置率 of a role as of a day, for the whole and by 部. */
@ApplicationScoped
@Transactional
public class Coverages {
    private static final String PEOPLE = "select r.unit_id, count(*) from roster r where r.municipality_id = ?1 and "
            + Roster.inPostOn("r", "?2") + " group by r.unit_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    AppointmentList appointments;

    @Inject
    AppointmentRoles roles;

    /**
     * 設置率 with the units it is made of.
     *
     * @param whole of the municipality
     * @param tree units valid on the day, each before those below it
     * @param holders everybody appointed to the role on the day
     * @param byUnit the same by id of the unit
     */
    public record Covered(
            Coverage whole, List<UnitOnDay> tree, List<Appointment> holders, Map<Long, List<Appointment>> byUnit) {
        /** The same of a unit and all below it. */
        public List<UnitOnDay> within(UnitOnDay top) {
            return tree.stream()
                    .filter(unit -> unit.path().startsWith(top.path()))
                    .filter(unit -> whole.states().containsKey(unit.id()))
                    .toList();
        }

        public List<Appointment> of(long unitId) {
            return byUnit.getOrDefault(unitId, List.of());
        }
    }

    /** As of the day; for the DX office. */
    public Covered of(Viewer viewer, AppointmentRole role, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        return counted(viewer, role, day);
    }

    /** 設置率 alone, without names (K15); empty where the 団体 has no such role in use. */
    public Optional<Coverage> rate(Viewer viewer, String roleCode, LocalDate day) {
        return roles.inUse(viewer.municipalityId()).stream()
                .filter(role -> role.code().equals(roleCode))
                .findFirst()
                .map(role -> counted(viewer, role, day).whole());
    }

    private Covered counted(Viewer viewer, AppointmentRole role, LocalDate day) {
        List<UnitOnDay> tree = units.on(viewer.municipalityId(), day);
        List<Appointment> holders = appointments.inForce(viewer, role.code(), day);
        Map<Long, Integer> people = within(tree, people(viewer.municipalityId(), day));
        List<CoverageRule.Place> places = tree.stream()
                .map(unit -> new CoverageRule.Place(unit.id(), unit.kind(), people.getOrDefault(unit.id(), 0)))
                .toList();
        Coverage whole = CoverageRule.of(
                role.scope(),
                places,
                holders.stream()
                        .map(one -> new CoverageRule.Holder(one.unitId(), one.deputy(), one.belongs(), one.absent()))
                        .toList());
        Map<Long, List<Appointment>> byUnit = holders.stream().collect(Collectors.groupingBy(Appointment::unitId));
        return new Covered(whole, tree, holders, byUnit);
    }

    /** People of a unit count for all above it. */
    private static Map<Long, Integer> within(List<UnitOnDay> tree, Map<Long, Integer> people) {
        Map<Long, Integer> within = new HashMap<>();
        for (UnitOnDay unit : tree) {
            int own = people.getOrDefault(unit.id(), 0);
            Stream.of(unit.path().split("/"))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> within.merge(Long.valueOf(id), own, Integer::sum));
        }
        return within;
    }

    private Map<Long, Integer> people(long municipalityId, LocalDate day) {
        List<?> rows = em.createNativeQuery(PEOPLE)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        Map<Long, Integer> people = new HashMap<>();
        rows.forEach(row -> people.put(Columns.number(((Object[]) row)[0]), (int) Columns.number(((Object[]) row)[1])));
        return people;
    }
}

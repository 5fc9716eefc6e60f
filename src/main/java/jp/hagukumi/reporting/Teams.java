package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.reporting.rules.Cohort;
import jp.hagukumi.reporting.rules.Count;

/** The people in the subtrees that a supervisor heads, and nobody else. */
@ApplicationScoped
@Transactional
public class Teams {
    /** Most obligations on the page; beyond it the list is for HR's export. */
    private static final int MOST = 2000;

    @Inject
    CohortsByDay cohorts;

    @Inject
    OpenObligations open;

    @Inject
    Units units;

    @Inject
    Catalogue catalogue;

    /** Throws {@link jp.hagukumi.organization.NotVisible} for whoever heads no unit. */
    public Team of(Viewer viewer, LocalDate day) {
        Reach reach = Reach.ofTeam(viewer);
        UnitTree tree = new UnitTree(units.all(viewer.municipalityId()), day);
        Map<Long, List<OpenObligation>> byPerson = open.on(reach, day, "", MOST).stream()
                .filter(obligation -> viewer.personId() == null || obligation.personId() != viewer.personId())
                .collect(Collectors.groupingBy(OpenObligation::personId, LinkedHashMap::new, Collectors.toList()));
        Map<Boolean, List<TeamMember>> members = byPerson.values().stream()
                .map(obligations -> member(tree, obligations))
                .collect(Collectors.partitioningBy(member -> member.isLate(day)));
        return new Team(
                day, count(reach, day), members.getOrDefault(true, List.of()), members.getOrDefault(false, List.of()));
    }

    /** The figure alone, for the card on マイページ. */
    public Count count(Viewer viewer, LocalDate day) {
        return count(Reach.ofTeam(viewer), day);
    }

    /** How many people have something overdue, without the viewer. */
    public int late(Viewer viewer, LocalDate day) {
        return (int) open.on(Reach.ofTeam(viewer), day, "", day.minusDays(1), MOST).stream()
                .filter(obligation -> viewer.personId() == null || obligation.personId() != viewer.personId())
                .map(OpenObligation::personId)
                .distinct()
                .count();
    }

    private Count count(Reach reach, LocalDate day) {
        return cohorts.on(reach, day, Groups.byTier(catalogue.courses())).stream()
                .map(cohort -> cohort.count(Cohort.EVERYTHING))
                .reduce(Count.NONE, Count::plus);
    }

    private static TeamMember member(UnitTree tree, List<OpenObligation> open) {
        OpenObligation first = open.get(0);
        return new TeamMember(
                first.personId(),
                first.staffNumber(),
                first.name(),
                first.email(),
                tree.byId(first.unitId()).map(UnitOnDay::name).orElse(""),
                first.grade(),
                open);
    }
}

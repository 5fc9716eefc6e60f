package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.organization.LineOfCommand;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.rules.Conflict;
import org.jspecify.annotations.Nullable;

/** Who may not judge a project: computed from its team, the lines above it and the day. */
@ApplicationScoped
@Transactional
public class Conflicts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Superiors superiors;

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    /** Who has to do with it: the lines are those of the day it began, of its final report and of today. */
    Conflict.Involved involved(long municipalityId, Project project) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> members = new MemberRows(em, municipalityId)
                .of(project.id(), today).stream().map(Member::personId).collect(Collectors.toSet());
        Set<Long> line = new HashSet<>();
        Stream.of(project.start(), project.reportedOn() == null ? today : project.reportedOn(), today)
                .filter(day -> !day.isAfter(today))
                .distinct()
                .forEach(day -> line.addAll(above(municipalityId, members, day)));
        return new Conflict.Involved(members, line, one(project.sponsorId()), one(project.mentorId()));
    }

    /** Refuses who has a part in the project: they take no step for the DX office in it. */
    static void refuse(EntityManager em, Viewer viewer, Project project) {
        Long self = viewer.personId();
        if (self != null
                && (new MemberRows(em, viewer.municipalityId())
                                .present(project.id())
                                .containsKey(self)
                        || self.equals(project.sponsorId())
                        || self.equals(project.mentorId()))) {
            throw new Refused("projects.refused.own");
        }
    }

    private Set<Long> above(long municipalityId, Set<Long> members, LocalDate day) {
        LineOfCommand command = superiors.on(municipalityId, day);
        Set<Long> line = new HashSet<>();
        for (long member : members) {
            roster.on(municipalityId, member, day)
                    .ifPresent(entry -> line.addAll(command.above(member, entry.unitPath())));
        }
        return line;
    }

    private static Set<Long> one(@Nullable Long person) {
        return person == null ? Set.of() : Set.of(person);
    }
}

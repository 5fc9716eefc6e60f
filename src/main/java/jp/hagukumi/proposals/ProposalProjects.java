package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.effects.rules.Shares;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.Assignment;
import jp.hagukumi.projects.ProjectDraft;
import jp.hagukumi.proposals.rules.ProposalState;

/** An adopted proposal becomes a project of its authors; its state follows the project from then on. */
@ApplicationScoped
@Transactional
public class ProposalProjects {
    private static final int LONGEST_THEME = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Assignment assignment;

    @Inject
    CoAuthors people;

    @Inject
    Clock clock;

    /**
     * Makes the project; the first author leads. Returns its id.
     *
     * @param staffNumbers who is of the team besides the authors
     */
    public long begin(Viewer viewer, long id, String template, List<String> staffNumbers, LocalDate start) {
        viewer.require(Role.DX_OFFICE);
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Proposal one = rows.lock(id).orElseThrow(() -> new NotVisible("proposal " + id));
        Map<Long, Integer> authors = rows.authors(id);
        if (viewer.personId() != null && authors.containsKey(viewer.personId())) {
            throw new Refused("proposals.refused.own");
        }
        LedRows led = new LedRows(em, viewer.municipalityId());
        if (one.state() != ProposalState.ADOPTED || led.isLed(id)) {
            throw new Refused("proposals.refused.decided");
        }
        Set<Long> team = new LinkedHashSet<>(authors.keySet());
        staffNumbers.forEach(number -> team.add(people.person(viewer.municipalityId(), number)));
        long project = assignment.assign(viewer, draft(one, template, team, start));
        led.insert(id, project, LocalDate.now(clock));
        return project;
    }

    private static ProjectDraft draft(Proposal one, String template, Set<Long> team, LocalDate start) {
        String theme = one.problem() + "\n" + one.idea();
        return new ProjectDraft(
                template,
                one.title(),
                theme.length() > LONGEST_THEME ? theme.substring(0, LONGEST_THEME - 1) + "…" : theme,
                one.unitId(),
                one.personId(),
                Shares.alike(List.copyOf(team)),
                null,
                null,
                start,
                "",
                false);
    }
}

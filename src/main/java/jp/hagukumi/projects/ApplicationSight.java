package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.rules.Fit;

/** What became of applications, for those who have to do with them. */
@ApplicationScoped
@Transactional
public class ApplicationSight {
    private static final String OWN = "(a.person_id = ?2 or a.nominated_by = ?2 or exists (select 1"
            + " from project_application_wish w where w.municipality_id = a.municipality_id"
            + " and w.application_id = a.id and w.person_id = ?2)) and a.state <> 'WITHDRAWN'";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    TeamSkills skills;

    /** Those that the viewer would lead, nominated somebody for or is wished for in, the latest first. */
    public List<Application> own(Viewer viewer) {
        return new ApplicationRows(em, viewer.municipalityId())
                .where(OWN + " order by a.put_on desc, a.id desc", viewer.self());
    }

    /** The same of one call. */
    public List<Application> own(Viewer viewer, long callId) {
        return new ApplicationRows(em, viewer.municipalityId())
                .where(OWN + " and a.call_id = ?3 order by a.id", viewer.self(), callId);
    }

    /** All of a call, undecided ones first; for the DX office. */
    public List<Application> in(Viewer viewer, long callId) {
        viewer.require(Role.DX_OFFICE);
        return new ApplicationRows(em, viewer.municipalityId())
                .where(
                        "a.call_id = ?2 and a.state <> 'WITHDRAWN'"
                                + " order by case when a.state = 'SUBMITTED' then 0 else 1 end, a.put_on, a.id",
                        callId);
    }

    /** By application, what its people lack together of the skills that its template asks for; in one statement. */
    public Map<Long, Map<String, Integer>> missing(Viewer viewer, List<Application> applications) {
        viewer.require(Role.DX_OFFICE);
        Set<Long> everybody = new TreeSet<>();
        applications.forEach(one -> everybody.addAll(people(one)));
        Map<Long, Levels> held = skills.held(viewer.municipalityId(), everybody);
        Map<Long, Map<String, Integer>> missing = new HashMap<>();
        applications.forEach(one -> templates
                .find(one.template())
                .ifPresent(template -> missing.put(one.id(), missing(template, people(one), held))));
        return missing;
    }

    private static Map<String, Integer> missing(ProjectTemplate template, Set<Long> people, Map<Long, Levels> held) {
        return Fit.missing(
                template.minimumSkills(),
                people.stream()
                        .map(person -> held.getOrDefault(person, Levels.NONE).bySkill())
                        .toList());
    }

    private static Set<Long> people(Application one) {
        Set<Long> people = new TreeSet<>(Set.of(one.personId()));
        one.team().forEach(wish -> people.add(wish.personId()));
        return people;
    }
}

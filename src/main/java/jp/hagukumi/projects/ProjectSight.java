package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.rules.Fit;
import org.jspecify.annotations.Nullable;

/** Shows a project to those who have to do with it. */
@ApplicationScoped
@Transactional
public class ProjectSight {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    Standings standings;

    @Inject
    TeamSkills skills;

    @Inject
    Healths healths;

    @Inject
    ProjectFacts facts;

    /** The viewer's own and those they sponsor or mentor, the latest first. */
    public List<Project> own(Viewer viewer) {
        return new ProjectRows(em, viewer.municipalityId()).of(viewer.self());
    }

    /** Those that wait for the viewer's sheet or that the viewer reviews now. */
    public List<Project> toReview(Viewer viewer) {
        return new ProjectRows(em, viewer.municipalityId()).toReview(viewer.self());
    }

    /** One project by itself; empty where it is not the viewer's to see. */
    public Optional<Project> find(Viewer viewer, long id) {
        return new ProjectRows(em, viewer.municipalityId())
                .find(id)
                .filter(project -> standings.find(viewer, project).isPresent());
    }

    /** One project; throws {@link NotVisible} where it is not the viewer's to see. */
    public SeenProject of(Viewer viewer, long id) {
        long municipality = viewer.municipalityId();
        Project project = new ProjectRows(em, municipality).get(id);
        Standing standing = standings.of(viewer, project);
        ProjectTemplate template = templates.of(project);
        List<Member> members = new MemberRows(em, municipality).of(id, facts.today());
        Map<Long, String> names = names(municipality, project);
        return new SeenProject(
                project,
                template,
                standing,
                members,
                new PlanRows(em, municipality).of(id),
                new MeasurementRows(em, municipality).of(id, template),
                unitName(municipality, project.unitId()),
                name(names, project.sponsorId()),
                name(names, project.mentorId()),
                missing(municipality, template, members),
                healths.of(municipality, project));
    }

    private Map<String, Integer> missing(long municipalityId, ProjectTemplate template, List<Member> members) {
        List<Long> present =
                members.stream().filter(Member::isPresent).map(Member::personId).toList();
        return Fit.missing(
                template.minimumSkills(),
                skills.held(municipalityId, present).values().stream()
                        .map(Levels::bySkill)
                        .toList());
    }

    private String unitName(long municipalityId, long unit) {
        return (String) new Sql(em, municipalityId)
                .select("select name from unit where municipality_id = ?1 and id = ?2", unit)
                .get(0)[0];
    }

    private Map<Long, String> names(long municipalityId, Project project) {
        Map<Long, String> names = new TreeMap<>();
        Stream.of(project.sponsorId(), project.mentorId())
                .filter(Objects::nonNull)
                .forEach(person -> names.put(person, (String) new Sql(em, municipalityId)
                        .select(
                                "select concat(family_name, ' ', given_name) from person"
                                        + " where municipality_id = ?1 and id = ?2",
                                person)
                        .get(0)[0]));
        return names;
    }

    private static String name(Map<Long, String> names, @Nullable Long person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    /** A file with its content. */
    public record Opened(ProjectFile file, byte[] content) {}

    /** Throws {@link NotVisible} where the project is not the viewer's to see. */
    public Opened file(Viewer viewer, long file) {
        ProjectFileRows rows = new ProjectFileRows(em, viewer.municipalityId());
        ProjectFile found = rows.find(file).orElseThrow(() -> new NotVisible("file " + file));
        standings.of(viewer, new ProjectRows(em, viewer.municipalityId()).get(found.projectId()));
        return new Opened(found, rows.content(file));
    }
}

package jp.hagukumi.projects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.Candidate;
import jp.hagukumi.projects.Candidates;
import jp.hagukumi.projects.ProjectDraft;
import jp.hagukumi.projects.ProjectTemplate;
import jp.hagukumi.projects.ProjectTemplates;
import org.jspecify.annotations.Nullable;

/** What is chosen and filled in where a project is assigned. */
@ApplicationScoped
public class ProjectForm {
    private static final int PERCENT = 100;

    @Inject
    ProjectTemplates templates;

    @Inject
    Candidates candidates;

    @Inject
    Units units;

    @Inject
    Clock clock;

    List<ProjectTemplate> templates() {
        return templates.all();
    }

    List<UnitOnDay> units(Viewer viewer) {
        return units.on(viewer.municipalityId(), LocalDate.now(clock));
    }

    /** The template asked for; null before one is chosen. */
    @Nullable
    ProjectTemplate template() {
        String code = Asked.text("template");
        return code.isEmpty() ? null : templates.find(code).orElseThrow(() -> new NotVisible("template " + code));
    }

    /** Who could be of the team; empty before template and unit are chosen. */
    List<Candidate> found(Viewer viewer) {
        ProjectTemplate template = template();
        String unit = Asked.text("unit");
        return template == null || unit.isEmpty()
                ? List.of()
                : candidates.under(viewer, candidates.unit(viewer, unit).path(), template);
    }

    ProjectDraft draft(Viewer viewer) {
        Map<Long, Integer> shares = new TreeMap<>();
        for (String member : Asked.texts("member")) {
            shares.put(Asked.id(member), 0);
        }
        addOthers(viewer, shares);
        String leader = Asked.text("leader");
        long leaderId = leader.isEmpty() ? 0 : Asked.id(leader);
        return new ProjectDraft(
                Asked.text("template"),
                Asked.text("title"),
                Asked.text("theme"),
                candidates.unit(viewer, Asked.text("unit")).id(),
                leaderId,
                shared(shares),
                named(viewer, "sponsor"),
                named(viewer, "mentor"),
                Asked.day("start"),
                Asked.text("partner"),
                Asked.flag("automates"));
    }

    /** Somebody of another unit, by staff number. */
    private void addOthers(Viewer viewer, Map<Long, Integer> shares) {
        for (String number : Asked.text("others").split("[\\s,、，;　]+")) {
            if (!number.isEmpty()) {
                shares.put(
                        candidates
                                .person(viewer, number)
                                .orElseThrow(() -> Refused.at("others", "projects.refused.nobody", number)),
                        0);
            }
        }
    }

    /** As typed; where nothing is typed everybody has the same, the rest goes to the first. */
    private static Map<Long, Integer> shared(Map<Long, Integer> members) {
        Map<Long, Integer> shares = new TreeMap<>();
        boolean typed = members.keySet().stream()
                .anyMatch(person -> !Asked.text("share-" + person).isEmpty());
        int each = members.isEmpty() ? 0 : PERCENT / members.size();
        int rest = members.isEmpty() ? 0 : PERCENT % members.size();
        for (long person : members.keySet()) {
            shares.put(person, typed ? Asked.number("share-" + person) : each + (shares.isEmpty() ? rest : 0));
        }
        return shares;
    }

    private @Nullable Long named(Viewer viewer, String field) {
        String number = Asked.text(field);
        return number.isBlank()
                ? null
                : candidates
                        .person(viewer, number)
                        .orElseThrow(() -> Refused.at(field, "projects.refused.nobody", number.strip()));
    }
}

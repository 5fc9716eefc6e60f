package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.hagukumi.attainment.GroupSkillMaps;
import jp.hagukumi.attainment.GroupSkills;
import jp.hagukumi.attainment.SkillHolders;
import jp.hagukumi.attainment.SkillShare;
import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.attainment.rules.Spread;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.skills.Skill;
import org.jspecify.annotations.Nullable;

/** The map of a unit or of the whole 団体: where is it thin, and whom could one ask? */
@Named
@RequestScoped
public class GroupMapView {
    private static final int FIRST_TO_TRAIN = 5;

    @Inject
    Viewer viewer;

    @Inject
    GroupQuery query;

    @Inject
    GroupSkillMaps maps;

    @Inject
    SkillHolders holders;

    @Inject
    Drawings drawings;

    private @Nullable GroupSkills group;
    private @Nullable GroupSkills yearAgo;
    private SkillHolders.@Nullable Found found;
    private @Nullable SkillShare share;
    private @Nullable MapDrawing drawing;
    private @Nullable List<Line> lines;
    private @Nullable List<Line> firstToTrain;

    /** Called before anything is written. */
    public void open() {
        getGroup();
    }

    public GroupSkills getGroup() {
        if (group == null) {
            group = maps.of(viewer, query.filter(), query.getDay());
        }
        return group;
    }

    /** The same group a year before: who was there then. */
    public GroupSkills getYearAgo() {
        if (yearAgo == null) {
            yearAgo = maps.of(viewer, query.filter(), query.getDay().minusYears(1));
        }
        return yearAgo;
    }

    /** K04 of the same people. */
    public SkillShare getShare() {
        if (share == null) {
            share = maps.share(viewer, query.filter(), query.getDay());
        }
        return share;
    }

    /** Whether the viewer looks at everybody rather than at own units. */
    public boolean isWhole() {
        return query.getUnit().isEmpty() && (viewer.has(Role.HR) || viewer.has(Role.DX_OFFICE));
    }

    public MapDrawing getDrawing() {
        if (drawing == null) {
            drawing = drawings.of(getGroup(), locale());
        }
        return drawing;
    }

    /** The map in figures: by skill the people at each level, unmeasured, asked, at it, and at it a year ago. */
    public List<FigureRows.Row> getRows() {
        Locale locale = locale();
        return getLines().stream()
                .map(line -> new FigureRows.Row(
                        line.skill().code() + " " + line.skill().name().in(locale), figures(line)))
                .toList();
    }

    private List<String> figures(Line line) {
        Spread spread = line.spread();
        List<String> figures =
                new ArrayList<>(spread.atLevel().stream().map(this::words).toList());
        figures.add(words(spread.unmeasured()));
        figures.add(Integer.toString(spread.required()));
        figures.add(words(spread.reached()));
        figures.add(words(line.yearAgo().reached()));
        return figures;
    }

    /** A skill with how the group stands in it. */
    public record Line(Skill skill, Spread spread, Spread yearAgo) {}

    /** Every skill. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = getGroup().framework().skills().stream().map(this::line).toList();
        }
        return lines;
    }

    /** まず育てるスキル: the skills with the most missing levels over all people. */
    public List<Line> getFirstToTrain() {
        if (firstToTrain == null) {
            firstToTrain = getLines().stream()
                    .filter(line -> line.spread().missing() > 0)
                    .sorted(Comparator.comparingInt((Line line) -> line.spread().missing())
                            .reversed())
                    .limit(FIRST_TO_TRAIN)
                    .toList();
        }
        return firstToTrain;
    }

    /** The skill that is open: the chosen one, or the one that needs training most. */
    public Line getOpen() {
        return query.skill().map(this::known).map(this::line).orElseGet(() -> getFirstToTrain().stream()
                .findFirst()
                .orElseGet(() -> getLines().get(0)));
    }

    private Skill known(String code) {
        return getGroup().framework().skill(code).orElseThrow();
    }

    private Line line(Skill skill) {
        return new Line(
                skill,
                Objects.requireNonNull(getGroup().bySkill().get(skill.code())),
                Objects.requireNonNull(getYearAgo().bySkill().get(skill.code())));
    }

    /** Who has the open skill at the level asked for in the address. */
    public SkillHolders.Found getFound() {
        if (found == null) {
            found = holders.of(
                    viewer,
                    getOpen().skill().code(),
                    query.getLevel(),
                    query.filter().unitPath(),
                    query.getDay());
        }
        return found;
    }

    /** What the map is narrowed to, for paper: by which value, and 職位 and 職種 where they were chosen. */
    public String getNarrowed() {
        return drawings.narrowed(query.filter());
    }

    /** A count as it may be shown. */
    public String words(Count count) {
        return drawings.words(count);
    }

    /** The same within a sentence. */
    public String people(Count count) {
        return drawings.people(count);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}

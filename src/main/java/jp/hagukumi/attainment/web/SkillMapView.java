package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.attainment.HeldProfile;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.rules.Coverage;
import jp.hagukumi.attainment.rules.Standing;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The map of one person: where am I, where should I be, what closes the gap? */
@Named
@RequestScoped
public class SkillMapView {
    @Inject
    Viewer viewer;

    @Inject
    MapSubject subject;

    @Inject
    Drawings drawings;

    @Inject
    Details details;

    @Inject
    Texts texts;

    private @Nullable SkillDetail detail;
    private @Nullable MapDrawing drawing;

    public PersonSkills getPerson() {
        return subject.person();
    }

    public boolean isOwn() {
        return Objects.equals(viewer.personId(), getPerson().personId());
    }

    /** What the map is compared with: one profile that was chosen, or all that is asked of the person. */
    public Map<String, Integer> getRequired() {
        return subject.profile().map(held -> held.profile().levels()).orElseGet(() -> getPerson()
                .required());
    }

    public Coverage getCoverage() {
        return Coverage.of(getPerson().standing().confirmed(), getRequired());
    }

    /** Names of what it is compared with. */
    public String getProfileNames() {
        return subject.profile().stream()
                .map(held -> held.profile().name().in(locale()))
                .findFirst()
                .orElseGet(() -> String.join(
                        texts.of("attainment.and"),
                        getPerson().profiles().stream()
                                .filter(held -> !held.isWished())
                                .map(held -> held.profile().name().in(locale()))
                                .toList()));
    }

    public List<HeldProfile> getProfiles() {
        return getPerson().profiles();
    }

    public boolean isChosen(HeldProfile held) {
        return subject.profile().filter(held::equals).isPresent();
    }

    public MapDrawing getDrawing() {
        if (drawing == null) {
            drawing = drawings.of(getPerson(), getRequired(), locale());
        }
        return drawing;
    }

    /** The map in figures: by skill what is confirmed, tested, self-rated and asked for. */
    public List<FigureRows.Row> getRows() {
        Standing standing = getPerson().standing();
        Map<String, Integer> required = getRequired();
        String unmeasured = texts.of("attainment.unmeasured");
        Locale locale = locale();
        return getPerson().framework().skills().stream()
                .map(skill -> new FigureRows.Row(
                        skill.code() + " " + skill.name().in(locale),
                        List.of(
                                Objects.toString(standing.confirmed().of(skill.code()), unmeasured),
                                Objects.toString(standing.tested().of(skill.code()), unmeasured),
                                Objects.toString(standing.selfRated().of(skill.code()), unmeasured),
                                Objects.toString(required.get(skill.code()), ""))))
                .toList();
    }

    /** The skill that is open: the chosen one, or the one furthest from what is asked for. */
    public SkillDetail getDetail() {
        if (detail == null) {
            String code = subject.skill().orElseGet(this::furthest);
            detail = details.of(viewer, getPerson(), getRequired(), code, locale());
        }
        return detail;
    }

    private String furthest() {
        var confirmed = getPerson().standing().confirmed();
        return getPerson().framework().skills().stream()
                .max(Comparator.comparingInt(skill -> getRequired().getOrDefault(skill.code(), 0)
                        - Objects.requireNonNullElse(confirmed.of(skill.code()), 0)))
                .orElseThrow()
                .code();
    }

    /** Address of the map without the open skill, ended by a slash. */
    public String getBase() {
        return subject.base();
    }

    public String getQuery() {
        return subject.query();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}

package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.hagukumi.attainment.GroupSkills;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.rules.Distribution;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Skill;
import org.jspecify.annotations.Nullable;

/** Turns levels into drawings, each cell with the words that say the same. */
@ApplicationScoped
public class Drawings {
    private static final double WHOLE = 100;
    private static final int LEVELS = 5;

    @Inject
    Texts texts;

    /** A person's confirmed levels against what is asked for. */
    public MapDrawing of(PersonSkills person, Map<String, Integer> required, Locale locale) {
        return draw(true, person.framework(), locale, skill -> {
            Integer level = person.standing().confirmed().of(skill.code());
            int asked = required.getOrDefault(skill.code(), 0);
            boolean gap = asked > 0 && (level == null || level < asked);
            String name = skill.name().in(locale);
            String shown = level == null ? "x" : level.toString();
            return new MapDrawing.Cell(
                    skill.code(),
                    name,
                    shown,
                    List.of(new MapDrawing.Part(shown, 0, WHOLE)),
                    (level == null ? "–" : shown) + (asked > 0 ? " / " + asked : ""),
                    gap,
                    label(name, level, asked, gap));
        });
    }

    private String label(String name, @Nullable Integer level, int asked, boolean gap) {
        String what = level == null
                ? texts.of("attainment.cell.unmeasured", name)
                : texts.of("attainment.cell.level", name, level);
        String target = asked == 0
                ? texts.of("attainment.cell.noTarget")
                : texts.of(gap ? "attainment.cell.gap" : "attainment.cell.reached", asked);
        return what + target;
    }

    /** How a group is spread over the levels. */
    public MapDrawing of(GroupSkills group, Locale locale) {
        return draw(false, group.framework(), locale, skill -> {
            Distribution spread = Objects.requireNonNull(group.bySkill().get(skill.code()));
            int share = spread.required() == 0 ? 0 : (int) (WHOLE * spread.reached() / spread.required());
            String name = skill.name().in(locale);
            return new MapDrawing.Cell(
                    skill.code(),
                    name,
                    "",
                    parts(spread),
                    spread.required() == 0 ? "–" : share + "%",
                    spread.required() > 0 && spread.reached() < spread.required(),
                    spread.required() == 0
                            ? texts.of("attainment.cell.groupNoTarget", name, spread.unmeasured())
                            : texts.of("attainment.cell.group", name, share, spread.missing(), spread.unmeasured()));
        });
    }

    private static List<MapDrawing.Part> parts(Distribution spread) {
        List<MapDrawing.Part> parts = new ArrayList<>();
        double from = 0;
        for (int level = LEVELS - 1; level >= 0; level--) {
            from = add(parts, Integer.toString(level), from, spread.atLevel().get(level), spread.people());
        }
        add(parts, "x", from, spread.unmeasured(), spread.people());
        return parts;
    }

    private static double add(List<MapDrawing.Part> parts, String level, double from, int count, int people) {
        if (count == 0) {
            return from;
        }
        double width = Math.round(10 * WHOLE * count / people) / 10.0;
        parts.add(new MapDrawing.Part(level, from, Math.min(width, WHOLE - from)));
        return from + width;
    }

    private static MapDrawing draw(
            boolean whole, Framework framework, Locale locale, Function<Skill, MapDrawing.Cell> cell) {
        return new MapDrawing(
                whole,
                framework.categories().stream()
                        .map(category -> new MapDrawing.Row(
                                category.code(),
                                category.name().in(locale),
                                category.skills().stream().map(cell).toList()))
                        .toList());
    }
}

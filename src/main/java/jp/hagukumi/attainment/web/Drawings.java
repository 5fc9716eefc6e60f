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
import jp.hagukumi.attainment.MapFilter;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.attainment.rules.Spread;
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
            Spread spread = Objects.requireNonNull(group.bySkill().get(skill.code()));
            String name = skill.name().in(locale);
            return new MapDrawing.Cell(
                    skill.code(),
                    name,
                    "",
                    parts(spread, group.people()),
                    share(spread, group.peers()),
                    spread.isGap(),
                    label(name, spread, group.peers()));
        });
    }

    /** The share of those who reached what is asked of them, as it stands in the corner of a cell; for peers about. */
    private String share(Spread spread, boolean peers) {
        if (spread.required() == 0) {
            return "–";
        }
        if (!spread.reached().isShown()) {
            return words(spread.reached());
        }
        return peers ? texts.of("attainment.percent.about", spread.percent()) : spread.percent() + "%";
    }

    private String label(String name, Spread spread, boolean peers) {
        String unmeasured = people(spread.unmeasured());
        if (spread.required() == 0) {
            return texts.of("attainment.cell.groupNoTarget", name, unmeasured);
        }
        return peers
                ? texts.of("attainment.cell.peers", name, share(spread, true), unmeasured)
                : texts.of("attainment.cell.group", name, spread.percent(), spread.missing(), unmeasured);
    }

    /** A count as it may be shown: a number, 「5人未満」 or 「非公開」. */
    public String words(Count count) {
        return count.isShown() ? Integer.toString(count.people()) : texts.of("attainment.count." + count.state());
    }

    /** The same within a sentence. */
    public String people(Count count) {
        return count.isShown() ? texts.of("attainment.count.people", count.people()) : words(count);
    }

    /** A filter in words. */
    String narrowed(MapFilter filter) {
        List<String> words = new ArrayList<>();
        words.add(texts.of("attainment.filter.value.word", texts.of("attainment.filter.value." + filter.value())));
        if (filter.minGrade() != null) {
            words.add(texts.of("attainment.filter.from.word", texts.of("organization.grade." + filter.minGrade())));
        }
        if (filter.maxGrade() != null) {
            words.add(texts.of("attainment.filter.to.word", texts.of("organization.grade." + filter.maxGrade())));
        }
        if (!filter.occupation().isEmpty()) {
            words.add(filter.occupation());
        }
        return String.join(texts.of("attainment.filter.join"), words);
    }

    private static List<MapDrawing.Part> parts(Spread spread, int people) {
        List<MapDrawing.Part> parts = new ArrayList<>();
        int shown = spread.atLevel().stream().mapToInt(Count::people).sum()
                + spread.unmeasured().people();
        int whole = Math.max(people, shown);
        double from = 0;
        for (int level = LEVELS - 1; level >= 0; level--) {
            from = add(
                    parts,
                    Integer.toString(level),
                    from,
                    spread.atLevel().get(level).people(),
                    whole);
        }
        add(parts, "x", from, spread.unmeasured().people(), whole);
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

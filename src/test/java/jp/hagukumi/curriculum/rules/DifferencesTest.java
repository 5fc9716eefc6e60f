package jp.hagukumi.curriculum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Differences of two and of three texts. */
class DifferencesTest {
    @Test
    void a_changed_line_shows_what_differs_inside_it() {
        assertThat(LineDiff.of("一\n会議は月曜です。\n三\n", "一\n会議は火曜です。\n三\n"))
                .extracting(LineDiff.Line::kind, LineDiff.Line::head, LineDiff.Line::changed, LineDiff.Line::tail)
                .containsExactly(
                        tuple(LineDiff.Kind.SAME, "", "一", ""),
                        tuple(LineDiff.Kind.GONE, "会議は", "月", "曜です。"),
                        tuple(LineDiff.Kind.NEW, "会議は", "火", "曜です。"),
                        tuple(LineDiff.Kind.SAME, "", "三", ""));
    }

    @Test
    void a_character_of_two_halves_is_not_torn() {
        assertThat(LineDiff.of("𠮷田", "𠮸田")).extracting(LineDiff.Line::changed).containsExactly("𠮷", "𠮸");
    }

    @Test
    void lines_far_from_a_change_are_left_out() {
        String before = IntStream.range(0, 30).mapToObj(i -> "行" + i).collect(Collectors.joining("\n"));
        List<LineDiff.Line> lines = LineDiff.of(before, before.replace("行15", "変えた"));
        assertThat(lines)
                .extracting(LineDiff.Line::text)
                .doesNotContain("行12", "行18")
                .contains("行13", "行17");
        assertThat(lines).filteredOn(line -> line.is("SKIPPED")).hasSize(2);
        assertThat(LineDiff.of(before, before)).isEmpty();
    }

    @Property(tries = 300)
    void the_difference_holds_every_line_that_is_gone_or_new(
            @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 2) String> old,
            @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 2) String> now) {
        List<String> rebuilt = new ArrayList<>(old);
        List<LineDiff.Line> lines = LineDiff.of(String.join("\n", old), String.join("\n", now));
        lines.stream().filter(line -> line.is("GONE")).forEach(line -> rebuilt.remove(line.text()));
        lines.stream().filter(line -> line.is("NEW")).forEach(line -> rebuilt.add(line.text()));
        assertThat(rebuilt).containsExactlyInAnyOrderElementsOf(now);
    }

    @Test
    void changes_of_different_lines_are_brought_together() {
        assertThat(ThreeWay.merge("一\n二\n三\n四\n", "一\n二\n三\n四\n本町\n", "始め\n一\n二\n三\n四\n"))
                .contains("始め\n一\n二\n三\n四\n本町\n");
        assertThat(ThreeWay.merge("一\n二\n三\n", "一\n二\n三\n", "一\n三\n")).contains("一\n三\n");
        assertThat(ThreeWay.merge("一\n二\n", "一\n2\n", "一\n2\n")).contains("一\n2\n");
    }

    @Test
    void changes_of_the_same_line_or_of_neighbours_are_left_to_people() {
        assertThat(ThreeWay.merge("一\n二\n三\n", "一\n2\n三\n", "一\nII\n三\n")).isEmpty();
        assertThat(ThreeWay.merge("一\n二\n三\n", "一\n2\n三\n", "一\n二\nIII\n")).isEmpty();
        assertThat(ThreeWay.merge("一\n", "一\n本町\n", "一\n出荷\n")).isEmpty();
    }

    @Property(tries = 300)
    void whoever_changed_nothing_gets_the_text_of_the_other(
            @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 2) String> old,
            @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 2) String> now) {
        String base = text(old);
        String changed = text(now);
        assertThat(ThreeWay.merge(base, base, changed)).contains(changed);
        assertThat(ThreeWay.merge(base, changed, base)).contains(changed);
        assertThat(ThreeWay.merge(base, changed, changed)).contains(changed);
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    @Test
    void what_was_typed_loses_nothing_but_what_no_text_needs() {
        assertThat(Typed.clean("一\r\n二\r三\u0000\u0007𠮷\ud842\t終")).isEqualTo("一\n二\n三𠮷\t終");
        assertThat(Typed.lesson("一\n\n\n")).isEqualTo("一\n");
    }

    @Test
    void what_stands_too_deep_in_each_other_is_told() {
        assertThat(Typed.tooDeep("> > > 引用\n- a\n  - b\n    - c\n1. 二\n| 表 | - |\n--- \n2026年-4月\n"))
                .isFalse();
        assertThat(Typed.tooDeep("> ".repeat(9))).isTrue();
        assertThat(Typed.tooDeep(">".repeat(9))).isTrue();
        assertThat(Typed.tooDeep("1. ".repeat(9) + "a")).isTrue();
        assertThat(Typed.tooDeep("- ".repeat(9) + "a")).isTrue();
        assertThat(Typed.tooDeep(" ".repeat(60) + "- a")).isTrue();
        assertThat(Typed.tooDeep("*".repeat(19_000) + "a" + "*".repeat(19_000))).isTrue();
        assertThat(Typed.tooDeep("*a **b ".repeat(3_000) + "** c*".repeat(3_000)))
                .isTrue();
        assertThat(Typed.tooDeep("**大切**な*こと*と[リンク](https://example.jp)\n")).isFalse();
    }
}

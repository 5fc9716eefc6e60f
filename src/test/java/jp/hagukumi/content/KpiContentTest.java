package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.ContentInvalid;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.reporting.kpi.Kpi;
import jp.hagukumi.reporting.kpi.KpiChoice;
import jp.hagukumi.reporting.kpi.KpiPart;
import jp.hagukumi.reporting.kpi.KpiSet;
import org.junit.jupiter.api.Test;

/** The KPIs say what the curriculum says; the numbers here are copied from it by hand. */
class KpiContentTest {
    private static final String FILE = "kpi/2026-04-01.yaml";
    private static final Pattern SOURCE = Pattern.compile("S\\d:\\d+(-\\d+)?");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final KpiSet SET =
            Content.parsed().find(KpiSet.class, "2026-04-01").orElseThrow().value();

    @Test
    void all_thirty_eight_stand_in_their_order() {
        assertThat(SET.version()).isEqualTo(20260401);
        assertThat(SET.kpis())
                .extracting(Kpi::code)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 38)
                        .mapToObj("K%02d"::formatted)
                        .toList());
    }

    @Test
    void each_level_and_each_origin_has_as_many_as_in_the_curriculum() {
        assertThat(counted(Kpi::level))
                .isEqualTo(Map.of(
                        Kpi.Level.KGI, 9L,
                        Kpi.Level.KSI, 8L,
                        Kpi.Level.KPI, 16L,
                        Kpi.Level.REFERENCE, 3L,
                        Kpi.Level.EXAMPLE, 1L,
                        Kpi.Level.NEIGHBOUR, 1L));
        assertThat(counted(Kpi::origin))
                .isEqualTo(Map.of(
                        Kpi.Origin.COMPUTED, 16L,
                        Kpi.Origin.MIXED, 9L,
                        Kpi.Origin.IMPORTED, 13L));
        assertThat(SET.kpis()).allSatisfy(kpi -> assertThat(kpi.owner()).isIn(Role.HR, Role.DX_OFFICE));
    }

    @Test
    void the_targets_are_those_of_the_curriculum() {
        Map<String, String> targets = new TreeMap<>();
        SET.kpis().forEach(kpi -> kpi.parts().forEach(part -> {
            KpiPart.Target target = part.target();
            if (target != null) {
                targets.put(name(kpi, part), "%s %.0f".formatted(part.unit(), target.value()));
            }
        }));
        Map<String, String> expected = new TreeMap<>();
        Map.of(
                        "PERCENT", """
                        K01 30, K02 80, K03 3, K04 50, K06 90, K08/all-staff 80, K08/management 100, K10/digital-services 75,
                        K10/procedures 85, K11 85, K12 70, K14 150, K15 100, K17 80, K19 30, K21 50, K22 30, K23 100, K24 100,
                        K25 70, K27 100, K28 30, K29 80, K31/self 20, K31/test 20, K32 100, K33 95""",
                        "COUNT", "K05 100, K07 10, K16 1, K18 50, K20 100, K26 50, K30 5",
                        "POINTS", "K09 80",
                        "HOURS", "K13 30000")
                .forEach((unit, all) -> Stream.of(all.split(",\\s+"))
                        .map(one -> one.split(" "))
                        .forEach(one -> expected.put(one[0], unit + " " + one[1])));
        assertThat(targets).isEqualTo(expected);
    }

    @Test
    void only_the_dependence_on_contractors_should_fall_and_two_are_changes() {
        assertThat(withTarget(target -> target.better() == KpiPart.Better.LOWER))
                .containsExactly("K28");
        assertThat(withTarget(KpiPart.Target::change)).containsExactly("K22", "K28");
        assertThat(withTarget(target -> LocalDate.of(2027, 3, 31).equals(target.by())))
                .containsExactly("K23");
        assertThat(withTarget(target -> LocalDate.of(2026, 3, 31).equals(target.by())))
                .containsExactly("K24");
    }

    @Test
    void a_percentage_to_reach_lies_within_a_hundred_unless_it_is_the_return_on_investment() {
        List<Double> percentages = SET.kpis().stream()
                .filter(kpi -> kpi.formula() == null || !kpi.formula().name().equals("return-on-investment"))
                .flatMap(kpi -> kpi.parts().stream())
                .filter(part -> part.unit() == KpiPart.Unit.PERCENT)
                .map(KpiPart::target)
                .filter(target -> target != null)
                .map(KpiPart.Target::value)
                .toList();
        assertThat(percentages).hasSize(26).allSatisfy(value -> assertThat(value)
                .isBetween(0.0, 100.0));
    }

    @Test
    void everything_names_its_place_in_a_source_and_every_stated_value_too() {
        assertThat(SET.kpis())
                .allSatisfy(kpi -> assertThat(kpi.sources()).isNotEmpty().allMatch(this::isPlace));
        Map<String, String> stated = new TreeMap<>();
        SET.kpis().forEach(kpi -> kpi.parts().forEach(part -> part.stated().forEach(one -> {
            assertThat(one.source()).as(kpi.code()).matches(this::isPlace);
            stated.merge(name(kpi, part), one.text().ja() + " " + one.source(), (a, b) -> a + "、" + b);
        })));
        assertThat(stated)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("K02", "推定45% S0:235"),
                        Map.entry("K03", "1.8% S0:236"),
                        Map.entry("K04", "23.5% S0:236"),
                        Map.entry("K09", "推定50点 S0:266"),
                        Map.entry("K10/digital-services", "56.3% S0:266"),
                        Map.entry("K10/procedures", "52.3% S4:163"),
                        Map.entry("K17", "推定30% S0:297"),
                        Map.entry("K34/introduced", "約35% S0:264、120件のうち42件 S0:345"),
                        Map.entry("K35", "95%以上 S3:126"),
                        Map.entry("K36", "約2.3倍 S0:221"),
                        Map.entry("K37/online-applications", "目標の例は50% S2:121"),
                        Map.entry("K37/rpa-time", "目標の例は30%削減 S2:121"))));
    }

    @Test
    void a_stated_number_is_the_one_in_its_words() {
        SET.kpis().stream()
                .flatMap(kpi -> kpi.parts().stream())
                .flatMap(part -> part.stated().stream())
                .filter(one -> one.value() != null)
                .forEach(one -> assertThat(one.text().ja().replaceAll("[^0-9.]", ""))
                        .isEqualTo(String.valueOf(one.value()).replaceAll("\\.0$", "")));
    }

    @Test
    void what_the_platform_computes_names_a_formula_and_what_is_entered_names_none() {
        assertThat(SET.kpis()).allSatisfy(kpi -> {
            assertThat(kpi.formula() == null).as(kpi.code()).isEqualTo(kpi.origin() == Kpi.Origin.IMPORTED);
            if (kpi.origin() == Kpi.Origin.COMPUTED) {
                assertThat(kpi.numerator()).as(kpi.code()).isNotNull();
            }
        });
    }

    @Test
    void what_the_source_leaves_open_is_a_choice_with_a_default() {
        Map<String, String> choices = new TreeMap<>();
        SET.kpis().forEach(kpi -> kpi.choices()
                .forEach(choice -> choices.put(kpi.code() + " " + choice.code(), choice.otherwise())));
        assertThat(choices)
                .isEqualTo(new TreeMap<>(Map.of(
                        "K01 start-year", "",
                        "K03 specialists", "デジタル職",
                        "K03 fiscal-year-staff", "included",
                        "K08 rate", "completion",
                        "K14 form", "gain-over-cost",
                        "K15 branch-offices", "included",
                        "K22 change", "relative")));
        KpiChoice form = SET.kpi("K14").orElseThrow().choice("form").orElseThrow();
        assertThat(form.allows("benefit-over-cost")).isTrue();
        assertThat(form.allows("something-else")).isFalse();
    }

    @Test
    void every_text_stands_in_both_languages() throws Exception {
        List<JsonNode> texts = new YAMLMapper()
                .readTree(Content.files().text(FILE).orElseThrow())
                .findParents("ja");
        assertThat(texts).hasSizeGreaterThan(200).allSatisfy(text -> assertThat(
                        text.path("en").asText())
                .as(text.path("ja").asText())
                .isNotBlank()
                .doesNotContainPattern(JAPANESE));
    }

    @Test
    void a_kpi_survives_being_kept() throws Exception {
        ObjectMapper json = new ObjectMapper();
        for (String code : List.of("K04", "K08", "K10", "K14", "K38")) {
            Kpi kpi = SET.kpi(code).orElseThrow();
            assertThat(json.readValue(json.writeValueAsString(kpi), Kpi.class)).isEqualTo(kpi);
        }
    }

    @Test
    void every_slip_is_told_with_its_key() {
        List<Slip> slips = List.of(
                new Slip("formula: {name: project-success, version: 1}", "", "kpis[1].formula"),
                new Slip("value: 45, source: \"S0:235\"", "source: \"S9:235\"", "kpis[1].stated[0].source"),
                new Slip("profile: R01", "profile: R99", "K04.formula.parameters.profile"),
                new Slip("counter: {ja: 名, en: people}", "", "kpis[6].counter"),
                new Slip("code: management", "code: all-staff", "kpis[7].parts"),
                new Slip("value: 30000", "value: -1", "kpis[12].target.value"),
                new Slip("default: gain-over-cost", "default: none", "kpis[13].choices[0].default"),
                new Slip("by: \"2027-03-31\"", "by: \"2027-13-31\"", "kpis[22].target.by"),
                new Slip("course: B04", "course: B99", "K27.formula.parameters.course"),
                new Slip("basis: PROJECT", "basis: PROJECTS", "kpis[36].basis"),
                new Slip("code: K38", "code: K37", "kpis"));
        String text = Content.files().text(FILE).orElseThrow();
        for (Slip slip : slips) {
            assertThat(text.split(Pattern.quote(slip.right()), -1))
                    .as(slip.right())
                    .hasSize(2);
            text = text.replace(slip.right(), slip.wrong());
        }
        ContentFiles files = Content.files().under(ContentFiles.of(Map.of(FILE, text)));
        assertThatThrownBy(() -> Parsed.of(files, Content.KINDS, new Problems()))
                .isInstanceOfSatisfying(ContentInvalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Problems.Problem::key)
                        .containsExactlyInAnyOrderElementsOf(
                                slips.stream().map(Slip::key).toList()));
    }

    private record Slip(String right, String wrong, String key) {}

    private boolean isPlace(String source) {
        return SOURCE.matcher(source).matches();
    }

    private static String name(Kpi kpi, KpiPart part) {
        return part.code().isEmpty() ? kpi.code() : kpi.code() + "/" + part.code();
    }

    private static <T> Map<T, Long> counted(Function<Kpi, T> property) {
        return SET.kpis().stream().collect(Collectors.groupingBy(property, Collectors.counting()));
    }

    private static List<String> withTarget(Function<KpiPart.Target, Boolean> asked) {
        return SET.kpis().stream()
                .filter(kpi ->
                        kpi.parts().stream().anyMatch(part -> part.target() != null && asked.apply(part.target())))
                .map(Kpi::code)
                .toList();
    }
}

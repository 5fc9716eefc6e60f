package jp.hagukumi.attainment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.activity.CourseCompletionWithdrawn;
import jp.hagukumi.activity.LevelConfirmed;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.activity.LevelMeasurementWithdrawn;
import jp.hagukumi.activity.SelfRated;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Random histories of facts and of evidence: what is stored piece by piece, what is rebuilt, what holds on each day. */
class StandingHistoriesTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
    private static final int DAYS = 2_500;
    private static final List<String> SKILLS = List.of("A1", "A2", "OLD", "RETIRED");
    /** By hand, of domain, Evidence. */
    private static final Map<Source, Integer> CAPS =
            Map.of(Source.COURSE, 2, Source.TEST, 2, Source.SUPERVISOR, 3, Source.REVIEW, 4);

    @Property
    void whatIsStoredPieceByPieceEqualsWhatIsRebuiltFromScratch(
            @ForAll("facts") List<Activity> facts, @ForAll Random random) {
        List<Activity> history = shuffled(facts, random);
        List<Evidence> stored = new ArrayList<>();
        for (int from = 0; from < history.size(); ) {
            int to = Math.min(history.size(), from + 1 + random.nextInt(4));
            change(stored, history.subList(from, to));
            from = to;
        }
        List<Evidence> rebuilt = new ArrayList<>();
        change(rebuilt, history);
        assertThat(standings(stored)).isEqualTo(standings(rebuilt));
        assertThat(standings(shuffled(stored, random))).isEqualTo(standings(rebuilt));
    }

    @Property
    void aFactThatWasTakenBackLeavesNothing(@ForAll("facts") List<Activity> facts) {
        List<Evidence> stored = new ArrayList<>();
        change(stored, facts);
        List<String> back = facts.stream().map(Activity::withdraws).toList();
        assertThat(stored).noneMatch(evidence -> back.contains(evidence.fact()));
    }

    @Property(tries = 200)
    void onEachDayEachLevelIsWhatTheEvidenceOfThatDaySays(@ForAll("evidence") List<Evidence> evidence) {
        List<Standing> spans = standings(evidence);
        for (int day = -1; day < DAYS + 1_600; day += 13) {
            LocalDate on = FIRST.plusDays(day);
            Standing standing = at(spans, on);
            for (String skill : List.of("A1", "A2")) {
                assertThat(standing.confirmed().of(skill)).isEqualTo(confirmed(evidence, skill, on));
                assertThat(standing.tested().of(skill)).isEqualTo(tested(evidence, skill, on));
                assertThat(standing.selfRated().of(skill)).isEqualTo(selfRated(evidence, skill, on));
            }
        }
    }

    @Property
    void unmeasuredIsNeverZeroAndNoSourceLiftsHigherThanItsCap(@ForAll("evidence") List<Evidence> evidence) {
        for (Standing standing : standings(evidence)) {
            standing.confirmed().bySkill().forEach((skill, level) -> {
                List<Evidence> counting = counting(evidence, skill, standing.from());
                assertThat(counting).anyMatch(one -> one.source() != Source.SELF && one.level() >= level);
                assertThat(counting).anyMatch(one -> CAPS.getOrDefault(one.source(), -1) >= level);
            });
            assertThat(standing.confirmed().bySkill()).doesNotContainKeys("OLD", "RETIRED");
        }
    }

    @Property
    void spansFollowEachOtherWithoutOverlapAndSayEachTimeSomethingNew(@ForAll("evidence") List<Evidence> evidence) {
        List<Standing> spans = standings(evidence);
        for (int i = 0; i < spans.size(); i++) {
            Standing span = spans.get(i);
            assertThat(span.from()).isBeforeOrEqualTo(span.to());
            assertThat(span.isEmpty()).isFalse();
            if (i > 0) {
                assertThat(span.from()).isAfter(spans.get(i - 1).to());
                assertThat(spans.get(i - 1).continuesAs(span)).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 1_200);
        return Combinators.combine(Arbitraries.of(SKILLS), Arbitraries.of(Source.class), levels(), days(), lengths)
                .as((skill, source, level, from, length) ->
                        new Evidence(skill, source, level, from, from.plusDays(length), "subject", 1, "", 1))
                .list()
                .ofMaxSize(14)
                .map(StandingHistoriesTest::numbered);
    }

    private static List<Evidence> numbered(List<Evidence> evidence) {
        List<Evidence> numbered = new ArrayList<>();
        for (Evidence one : evidence) {
            String fact = String.format("f%02d", numbered.size());
            numbered.add(new Evidence(
                    one.skill(), one.source(), one.level(), one.from(), one.until(), one.subjectCode(), 1, fact, 1));
        }
        return numbered;
    }

    @Provide
    Arbitrary<List<Activity>> facts() {
        return Combinators.combine(Arbitraries.integers().between(0, 7), Arbitraries.of(SKILLS), levels(), days())
                .as(Told::new)
                .list()
                .ofMaxSize(24)
                .map(StandingHistoriesTest::history);
    }

    private record Told(int kind, String skill, int level, LocalDate on) {}

    private static List<Activity> history(List<Told> told) {
        List<Activity> facts = new ArrayList<>();
        told.forEach(one -> facts.add(fact(one, facts.size(), facts)));
        return facts.stream()
                .collect(Collectors.toMap(
                        Activity::sourceKey, fact -> fact, (first, again) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Kinds 6 and 7 take back something told before, where there is any such thing. */
    private static Activity fact(Told told, int number, List<Activity> before) {
        Map<String, Integer> levels = Map.of(told.skill(), told.level());
        List<Activity> measured = before.stream()
                .filter(fact -> fact instanceof LevelMeasured || fact instanceof CourseCompleted)
                .toList();
        return switch (measured.isEmpty() ? told.kind() % 5 : told.kind()) {
            case 0 -> new SelfRated(1, 1, "r" + number, 1, told.on(), levels, 1);
            case 1 -> new LevelConfirmed(1, 1, "c" + number, 1, told.on(), levels);
            case 2, 3 -> new LevelMeasured(1, 1, "import:" + number, 1, told.on(), levels, true);
            case 4, 5 ->
                new CourseCompleted(
                        1, 1, "B0" + told.level(), 1, told.on(), "c" + number, true, percent(told), 60, true, 7L);
            default -> withdrawal(measured.get(told.level() % measured.size()), told.on());
        };
    }

    private static Activity withdrawal(Activity fact, LocalDate on) {
        return fact instanceof CourseCompleted course
                ? new CourseCompletionWithdrawn(
                        1, 1, course.subjectCode(), 1, on, course.cycle(), course.occurredOn(), 7)
                : new LevelMeasurementWithdrawn(1, 1, fact.subjectCode(), 1, on);
    }

    private static @Nullable Integer percent(Told told) {
        return told.level() < 2 ? null : 80;
    }

    private static Arbitrary<Integer> levels() {
        return Arbitraries.integers().between(0, 4);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    /** As the tables do it: what was taken back goes, then what was gained comes. */
    private static void change(List<Evidence> stored, List<Activity> facts) {
        EvidenceChange change =
                EvidenceChange.of(facts, course -> new EvidenceRule.Raised(Map.of("A1", 3, "RETIRED", 1), null));
        stored.removeIf(evidence -> change.withdrawn().contains(evidence.fact()));
        stored.addAll(change.gained());
    }

    private static List<Standing> standings(List<Evidence> evidence) {
        return StandingRule.of(evidence, StandingHistoriesTest::presentCode);
    }

    private static Optional<String> presentCode(String skill) {
        return switch (skill) {
            case "OLD" -> Optional.of("A2");
            case "RETIRED" -> Optional.empty();
            default -> Optional.of(skill);
        };
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Standing at(List<Standing> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> !span.from().isAfter(day) && !span.to().isBefore(day))
                .findFirst()
                .orElseGet(() -> Standing.nothing(day, day));
    }

    private static List<Evidence> counting(List<Evidence> evidence, String skill, LocalDate on) {
        return evidence.stream()
                .filter(one -> presentCode(one.skill()).filter(skill::equals).isPresent())
                .filter(one -> !on.isBefore(one.from()) && !on.isAfter(one.until()))
                .toList();
    }

    private static @Nullable Integer confirmed(List<Evidence> evidence, String skill, LocalDate on) {
        return counting(evidence, skill, on).stream()
                .filter(one -> one.source() != Source.SELF)
                .map(one -> Math.min(one.level(), Objects.requireNonNull(CAPS.get(one.source()))))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Integer tested(List<Evidence> evidence, String skill, LocalDate on) {
        return counting(evidence, skill, on).stream()
                .filter(one ->
                        one.source() == Source.TEST && on.isBefore(one.from().plusYears(2)))
                .map(one -> Math.min(one.level(), 2))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Integer selfRated(List<Evidence> evidence, String skill, LocalDate on) {
        return counting(evidence, skill, on).stream()
                .filter(one -> one.source() == Source.SELF)
                .max(Comparator.comparing(Evidence::from).thenComparing(Evidence::fact))
                .map(Evidence::level)
                .orElse(null);
    }
}

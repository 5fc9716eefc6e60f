package jp.hagukumi.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.hagukumi.certification.rules.Absences.Absence;
import jp.hagukumi.certification.rules.Requirement.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class CertificatePropertiesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
    private static final int DAYS = 2_000;

    /** Whatever rules come later, they only say what is asked for next. */
    @Property(tries = 500)
    void a_granted_certificate_never_changes_when_rules_do(@ForAll long seed) {
        Random random = new Random(seed);
        Absences away = absences(random);
        Held held = new Held("192996-2026-000001", Term.first(validity(random), day(random)), revoked(random));
        LocalDate day = day(random);
        Snapshot known = snapshot(random);
        StageTrial.Asked before = new StageTrial.Asked(tree(random, 3), tree(random, 3));
        StageTrial.Asked after = new StageTrial.Asked(tree(random, 3), tree(random, 3));
        boolean holds = Status.inForce(List.of(held), day, away).isPresent();
        StageTrial trial = StageTrial.of(holds, before, after, known, day);
        boolean applied = random.nextBoolean();
        Status now = Status.of(List.of(held), applied, trial.now(), day, away);
        Status then = Status.of(List.of(held), applied, trial.then(), day, away);
        assertThat(trial.holds()).isEqualTo(held.isInForce(day, away));
        if (holds) {
            assertThat(then).isEqualTo(now).isNotIn(Status.NOT_MET, Status.ELIGIBLE, Status.EXPIRED, Status.REVOKED);
        } else {
            assertThat(now).isNotIn(Status.IN_FORCE, Status.RENEWAL_OPEN, Status.SUSPENDED);
            assertThat(then).isNotIn(Status.IN_FORCE, Status.RENEWAL_OPEN, Status.SUSPENDED);
        }
    }

    /** By any rules, on any day, with any absences: no gap in the window, no overlap, and never less for having been away. */
    @Property(tries = 500)
    void a_renewal_neither_overlaps_nor_leaves_a_gap_in_its_window(@ForAll long seed) {
        Random random = new Random(seed);
        Absences away = absences(random);
        Term term = Term.first(validity(random), day(random));
        LocalDate ends = term.endsOn(away);
        assertThat(ends).isAfterOrEqualTo(term.until());
        LocalDate on = term.from().plusDays(random.nextInt(DAYS));
        Term next = term.next(validity(random), on, away);
        assertThat(next.from()).isAfter(ends).isAfterOrEqualTo(on);
        if (!on.isAfter(ends)) {
            assertThat(next.from()).isEqualTo(ends.plusDays(1));
        }
        assertThat(next.until()).isAfterOrEqualTo(next.from());
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private static @Nullable LocalDate revoked(Random random) {
        return random.nextInt(4) == 0 ? day(random) : null;
    }

    /** Ends on the last day of a 年度, so that no first day comes after it. */
    private static Term.Validity validity(Random random) {
        return new Term.Validity(random.nextInt(4), MonthDay.of(3, 31), random.nextInt(13));
    }

    private static Absences absences(Random random) {
        List<Absence> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = day(random);
            all.add(new Absence(from, from.plusDays(random.nextInt(400))));
        }
        return Absences.of(all);
    }

    private static Snapshot snapshot(Random random) {
        Set<String> stages = random.nextBoolean() ? Set.of("FOUNDATION") : Set.of();
        List<Snapshot.Completed> completed = random.nextBoolean()
                ? List.of(new Snapshot.Completed("B02", day(random), day(random), true, 60))
                : List.of();
        return new Snapshot(
                List.of(),
                completed,
                Snapshot.NOTHING.levels(),
                Map.of(),
                Map.of(2, random.nextInt(200)),
                Map.of(),
                stages,
                Set.of());
    }

    private static Requirement tree(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 7);
        return switch (kind) {
            case 0 -> Requirement.leaf(Kind.COURSE_DONE, 0, "B02");
            case 1 -> Requirement.leaf(Kind.STAGE, 0, "FOUNDATION");
            case 2 -> new Requirement(Kind.MILEAGE, List.of(), random.nextInt(200), 2, List.of());
            case 3 -> Requirement.leaf(Kind.CONFIRMATION, 0);
            case 4 -> Requirement.of(Kind.ANY, 0, List.of(tree(random, depth - 1), tree(random, depth - 1)));
            case 5 -> Requirement.of(Kind.AT_LEAST, 1, List.of(tree(random, depth - 1), tree(random, depth - 1)));
            default -> Requirement.of(Kind.ALL, 0, List.of(tree(random, depth - 1), tree(random, depth - 1)));
        };
    }
}

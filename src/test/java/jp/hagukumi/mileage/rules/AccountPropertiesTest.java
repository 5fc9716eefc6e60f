package jp.hagukumi.mileage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.hagukumi.mileage.rules.Entry.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every history: any mix of facts, told again and in any order. */
class AccountPropertiesTest {
    private static final List<RuleSet> RULES = List.of(Deeds.rules(12));

    @Property(tries = 300)
    void nothing_earns_twice_and_no_cap_is_exceeded_in_any_order_and_repetition(@ForAll long seed) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>(history(random));
        facts.addAll(history(new Random(seed)));
        Collections.shuffle(facts, random);
        Account account = new Account(RULES, List.of());
        facts.forEach(account::take);
        Set<String> earning = new HashSet<>();
        account.entries().stream()
                .filter(entry -> entry.kind() == Kind.EARN && entry.worth() > 0)
                .forEach(entry ->
                        assertThat(earning.add(entry.lot())).as(entry.lot()).isTrue());
        for (int year : new int[] {2025, 2026, 2027}) {
            Caps caps = new Caps(RULES.get(0), account.earnedByLine(year));
            assertThat(caps.total()).isBetween(0, 40);
            RULES.get(0).lines().forEach(line -> assertThat(caps.used(line)).isBetween(0, line.cap()));
        }
    }

    @Property(tries = 300)
    void booking_step_by_step_equals_a_replay_and_lapse_never_exceeds_what_is_left(@ForAll long seed) {
        Account whole = new Account(RULES, List.of());
        List<Entry> stored = new ArrayList<>();
        for (Fact fact : history(new Random(seed))) {
            whole.take(fact);
            Account resumed = new Account(RULES, stored);
            int left = resumed.holdings().stream()
                    .mapToInt(Account.Holding::points)
                    .sum();
            List<Entry> booked = resumed.take(fact);
            if (fact.kind().equals(Fact.POINTS_LAPSED)) {
                assertThat(-sum(booked)).isBetween(0, left);
            }
            stored.addAll(booked);
            assertThat(resumed.balance()).isEqualTo(sum(stored));
        }
        assertThat(stored).isEqualTo(whole.entries());
        assertThat(Reconciliation.of(stored, whole.entries())).isEmpty();
    }

    @Property(tries = 200)
    void a_ledger_with_gaps_says_after_reconciliation_what_the_replay_says(@ForAll long seed) {
        Random random = new Random(seed);
        Account whole = new Account(RULES, List.of());
        Account other = new Account(List.of(Deeds.rules(20)), List.of());
        for (Fact fact : history(random)) {
            whole.take(fact);
            if (random.nextInt(5) > 0) {
                other.take(fact);
            }
        }
        List<Entry> stored = new ArrayList<>(other.entries());
        stored.addAll(Reconciliation.of(stored, whole.entries()));
        assertThat(Reconciliation.net(stored)).isEqualTo(Reconciliation.net(whole.entries()));
        assertThat(Reconciliation.of(stored, whole.entries())).isEmpty();
    }

    private static int sum(List<Entry> entries) {
        return entries.stream().mapToInt(Entry::points).sum();
    }

    /** Forty facts of three 年度, some of them withdrawn, spent or lapsed. */
    private static List<Fact> history(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(2025, 4, 1).plusDays(random.nextInt(1000));
            facts.add(next(random, i, day, facts));
        }
        return facts;
    }

    private static Fact next(Random random, int i, LocalDate day, List<Fact> before) {
        String code = "B" + random.nextInt(12);
        return switch (random.nextInt(8)) {
            case 0 -> Deeds.test(i, code, day, 99 + random.nextInt(2), random.nextBoolean());
            case 1 -> Deeds.reward(i, day, 1 + random.nextInt(20));
            case 2 -> lapse(random, day, before);
            case 3 ->
                before.isEmpty()
                        ? Deeds.course(code, day, true, 60)
                        : Deeds.withdrawal(before.get(random.nextInt(before.size())), day);
            default -> Deeds.course("course:" + i, code, day, random.nextBoolean(), 30 + random.nextInt(150));
        };
    }

    private static Fact lapse(Random random, LocalDate day, List<Fact> before) {
        Map<String, Integer> points = new HashMap<>();
        before.forEach(fact -> points.put(fact.key(), random.nextInt(15)));
        return Deeds.lapse(day, points);
    }
}

package jp.hagukumi.mileage.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.mileage.rules.Entry.Kind;
import jp.hagukumi.platform.FiscalYear;

/**
 * The ledger of one person: takes facts in the order of the log and books what follows from them. The same facts always
 * come to the same entries.
 */
public final class Account {
    private final Collection<RuleSet> rules;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Lot> lots = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** An account with what has been booked so far, in that order. */
    public Account(Collection<RuleSet> rules, List<Entry> booked) {
        this.rules = rules;
        booked.forEach(this::book);
    }

    /** Everything booked, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public int balance() {
        return entries.stream().mapToInt(Entry::points).sum();
    }

    /** Books a fact and tells the new entries; none for a fact that is known, of no rule, or told of before in other words. */
    public List<Entry> take(Fact fact) {
        if (seen.contains(fact.key())) {
            return List.of();
        }
        int before = entries.size();
        if (!fact.withdraws().isEmpty()) {
            withdraw(fact);
        } else if (fact.kind().equals(Fact.REWARD_TAKEN)) {
            spend(fact);
        } else if (fact.kind().equals(Fact.POINTS_LAPSED)) {
            lapse(fact);
        } else {
            RuleSet.on(rules, fact.day()).ifPresent(set -> set.line(fact).ifPresent(line -> earn(fact, set, line)));
        }
        return List.copyOf(entries.subList(before, entries.size()));
    }

    private void book(Entry entry) {
        entries.add(entry);
        seen.add(entry.fact());
        Lot lot = lots.get(entry.lot());
        if (lot == null) {
            lots.put(entry.lot(), new Lot(entry));
        } else {
            lot.add(entry);
        }
    }

    private void earn(Fact fact, RuleSet set, Line line) {
        String deed = line.deed(fact);
        if (lots.values().stream().anyMatch(lot -> lot.opened().deed().equals(deed) && !lot.isWithdrawn())) {
            return;
        }
        int worth = line.worth(fact);
        int year = FiscalYear.of(fact.day()).year();
        book(new Entry(
                Kind.EARN,
                Kind.EARN,
                fact.key(),
                fact.key(),
                fact.kind(),
                fact.subjectCode(),
                fact.subjectVersion(),
                line.code(),
                deed,
                year,
                fact.day(),
                worth,
                Math.min(worth, room(set, line, year)),
                set.validFrom(),
                0));
    }

    /** Points that the caps leave in a 年度; never negative. */
    private int room(RuleSet set, Line line, int year) {
        Caps caps = new Caps(set, earnedByLine(year));
        return caps.left(line);
    }

    /** Points earned in a 年度 by line, withdrawn ones taken off. */
    public Map<String, Integer> earnedByLine(int year) {
        Map<String, Integer> earned = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.isEarning() && entry.year() == year)
                .forEach(entry -> earned.merge(entry.line(), entry.points(), Integer::sum));
        return earned;
    }

    private void withdraw(Fact fact) {
        Lot withdrawn = lots.get(fact.withdraws());
        List<Entry> caused = entries.stream()
                .filter(entry -> entry.fact().equals(fact.withdraws()) && entry.kind() != Kind.REVERSE)
                .toList();
        if (withdrawn == null) {
            caused.forEach(entry -> book(entry.against(Kind.REVERSE, entry.about(), fact, -entry.points())));
            return;
        }
        Entry opened = withdrawn.opened();
        int lapsed = -withdrawn.sum(Kind.EXPIRE);
        if (lapsed > 0) {
            book(opened.against(Kind.REVERSE, Kind.EXPIRE, fact, lapsed));
        }
        book(opened.against(Kind.REVERSE, Kind.EARN, fact, -withdrawn.earned()));
        refill(opened.year(), fact);
    }

    /** Gives the room that a withdrawn fact left under the caps of its 年度 to those cut before, the earliest first. */
    private void refill(int year, Fact cause) {
        for (Lot lot : List.copyOf(lots.values())) {
            Entry opened = lot.opened();
            if (opened.year() == year && lot.cut() > 0) {
                Optional<RuleSet> set = rules.stream()
                        .filter(one -> one.validFrom().equals(opened.rule()))
                        .findFirst();
                int more = set.flatMap(one -> one.line(opened.line()).map(line -> room(one, line, year)))
                        .map(room -> Math.min(room, lot.cut()))
                        .orElse(0);
                if (more > 0) {
                    book(opened.against(Kind.EARN, Kind.EARN, cause, more));
                }
            }
        }
    }

    private void spend(Fact fact) {
        int open = fact.number("points");
        for (Holding holding : holdings()) {
            int part = Math.min(open, holding.points());
            if (part > 0) {
                book(holding.opened().against(Kind.SPEND, Kind.SPEND, fact, -part));
                open -= part;
            }
        }
    }

    private void lapse(Fact fact) {
        if (fact.properties().get("points") instanceof Map<?, ?> points) {
            for (Holding holding : holdings()) {
                int asked = points.get(holding.opened().lot()) instanceof Number number ? number.intValue() : 0;
                int part = Math.min(asked, holding.points());
                if (part > 0) {
                    book(holding.opened().against(Kind.EXPIRE, Kind.EXPIRE, fact, -part));
                }
            }
        }
    }

    /**
     * Points that can be spent or lapse, of one lot.
     *
     * @param opened by which it was earned
     * @param points what is left of it once debts are paid, positive
     */
    public record Holding(Entry opened, int points) {}

    /** What is left, first in first out: by the day earned, then as booked. Debts are paid from the first. */
    public List<Holding> holdings() {
        int debt =
                lots.values().stream().mapToInt(lot -> Math.max(0, -lot.left())).sum();
        List<Lot> inOrder = lots.values().stream()
                .sorted(Comparator.comparing(lot -> lot.opened().day()))
                .toList();
        List<Holding> holdings = new ArrayList<>();
        for (Lot lot : inOrder) {
            int left = Math.max(0, lot.left());
            int paid = Math.min(debt, left);
            debt -= paid;
            if (left > paid) {
                holdings.add(new Holding(lot.opened(), left - paid));
            }
        }
        return holdings;
    }
}

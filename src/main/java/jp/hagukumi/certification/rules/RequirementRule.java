package jp.hagukumi.certification.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hagukumi.attainment.rules.Coverage;
import jp.hagukumi.platform.FiscalYear;

/** Judges a person by a requirement tree. */
public final class RequirementRule {
    private static final int MINUTES = 60;

    private final Snapshot known;
    private final LocalDate today;

    private RequirementRule(Snapshot known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** The judgement as of a day. */
    public static Decision evaluate(Requirement requirements, Snapshot snapshot, LocalDate today) {
        Check check = new RequirementRule(snapshot, today).check(requirements);
        if (check.met()) {
            return new Decision.Granted(check);
        }
        List<Unmet> unmet = check.unmet()
                .map(leaf -> new Unmet(leaf.requirement(), leaf.found(), leaf.path()))
                .toList();
        return new Decision.Withheld(check, unmet);
    }

    private Check check(Requirement node) {
        if (!node.hasParts()) {
            Found found = found(node);
            return new Check(node, found.isEnough(), found, List.of());
        }
        List<Check> parts = node.parts().stream().map(this::check).toList();
        int needed =
                switch (node.kind()) {
                    case ANY -> 1;
                    case AT_LEAST -> node.amount();
                    default -> parts.size();
                };
        int met = (int) parts.stream().filter(Check::met).count();
        return new Check(node, met >= needed, Found.amount("", met, needed), parts);
    }

    private Found found(Requirement leaf) {
        return switch (leaf.kind()) {
            case MANDATORY_DUE ->
                obligations(known.mandatory().stream()
                        .filter(one -> leaf.subjects().contains(one.tier()))
                        .filter(one -> !one.dueOn().isAfter(today)));
            case MANDATORY_THIS_YEAR -> {
                String cycle = Integer.toString(FiscalYear.of(today).year());
                yield obligations(
                        known.mandatory().stream().filter(one -> one.cycle().equals(cycle)));
            }
            case COURSE_CURRENT ->
                course(leaf, known.completed().stream().filter(one -> !one.currentUntil()
                        .isBefore(today)));
            case COURSE_DONE -> course(leaf, known.completed().stream());
            case PROFILE -> profile(leaf);
            case SKILL -> skill(leaf);
            case MILEAGE -> Found.amount("", known.points().getOrDefault(leaf.years(), 0), leaf.amount());
            case ELECTIVE_HOURS -> electives(leaf);
            case STAGE -> Found.amount(leaf.subjects().get(0), any(leaf, known.stages()::contains), 1);
            case TEST, CLAIM, PROJECT, PROPOSAL -> happened(leaf);
            case CONFIRMATION, INTERVIEW, PANEL ->
                Found.amount("", known.decided().contains(leaf.kind()) ? 1 : 0, 1);
            default -> Found.nothing(leaf);
        };
    }

    /** The first of the subjects that is there in the years looked back to; any of them is enough. */
    private Found happened(Requirement leaf) {
        Set<String> there = known.happened().getOrDefault(leaf.kind(), Map.of()).getOrDefault(leaf.years(), Set.of());
        return leaf.subjects().stream()
                .filter(there::contains)
                .findFirst()
                .map(one -> Found.amount(one, 1, 1))
                .orElse(Found.nothing(leaf));
    }

    private static int any(Requirement leaf, Predicate<String> has) {
        return leaf.subjects().stream().anyMatch(has) ? 1 : 0;
    }

    /** With nothing due there is nothing to do. */
    private static Found obligations(Stream<Snapshot.Mandatory> asked) {
        List<Snapshot.Mandatory> all = asked.toList();
        List<String> missing = all.stream()
                .filter(one -> !one.done())
                .sorted(Comparator.comparing(Snapshot.Mandatory::dueOn))
                .map(Snapshot.Mandatory::course)
                .distinct()
                .toList();
        int done = (int) all.stream().filter(Snapshot.Mandatory::done).count();
        return new Found("", done, all.size(), null, missing);
    }

    private static Found course(Requirement leaf, Stream<Snapshot.Completed> completed) {
        Optional<Snapshot.Completed> last = completed
                .filter(one -> leaf.subjects().contains(one.course()))
                .max(Comparator.comparing(Snapshot.Completed::on));
        return last.map(one -> new Found(one.course(), 1, 1, one.on(), List.of()))
                .orElse(new Found(leaf.subjects().get(0), 0, 1, null, leaf.subjects()));
    }

    /** The profile that is reached furthest; a profile that nobody defines is not reached. */
    private Found profile(Requirement leaf) {
        return leaf.subjects().stream()
                .map(code -> Found.amount(code, percent(code), leaf.amount()))
                .max(Comparator.comparingInt(Found::reached))
                .orElse(Found.nothing(leaf));
    }

    private int percent(String profile) {
        Map<String, Integer> required = known.profiles().get(profile);
        return required == null ? 0 : Coverage.of(known.levels(), required).percent();
    }

    private Found skill(Requirement leaf) {
        String code = leaf.subjects().get(0);
        Integer level = known.levels().of(code);
        return Found.amount(code, level == null ? 0 : level, leaf.amount());
    }

    private Found electives(Requirement leaf) {
        int minutes = known.completed().stream()
                .filter(one -> !one.mandatory())
                .mapToInt(Snapshot.Completed::minutes)
                .sum();
        return Found.amount("", minutes, leaf.amount() * MINUTES);
    }
}

package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.learning.AssignmentRuleDefinition.Audience;
import jp.hagukumi.learning.rules.AudienceRule;
import jp.hagukumi.learning.rules.MetRule;
import jp.hagukumi.learning.rules.MetRule.Known;
import jp.hagukumi.organization.Designations;
import jp.hagukumi.organization.TransferImpact;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/**
 * What transfers do to mandatory courses, by the rules in force on the day: the preview of what {@link Obligations} then
 * does. A handful of statements for each thousand people.
 */
@ApplicationScoped
@Transactional
public class ObligationImpact implements TransferImpact {
    @PersistenceContext
    EntityManager em;

    @Inject
    AssignmentRules rules;

    @Inject
    Obligations obligations;

    @Inject
    Catalogue catalogue;

    @Inject
    Designations designations;

    /** A rule as it stands on a day. */
    private record Standing(AssignmentRule rule, LocalDate begin, int version, List<String> unitPaths) {
        String course() {
            return rule.definition().course();
        }

        Audience audience() {
            return rule.definition().audience();
        }
    }

    @Override
    public List<Obligation> impact(long municipalityId, List<Transfer> transfers) {
        Map<LocalDate, List<Standing>> byDay = new HashMap<>();
        transfers.forEach(transfer -> byDay.computeIfAbsent(transfer.on(), day -> inForce(municipalityId, day)));
        Held held = held(municipalityId, transfers, byDay);
        List<Transfer> concerned = transfers.stream()
                .filter(transfer -> byDay.getOrDefault(transfer.on(), List.of()).stream()
                        .anyMatch(one -> !cycle(one, transfer, transfer.before(), held)
                                .equals(cycle(one, transfer, transfer.after(), held))))
                .toList();
        Map<Long, List<Known>> known = concerned.isEmpty() ? Map.of() : known(municipalityId, concerned);
        List<Obligation> found = new ArrayList<>();
        for (Transfer transfer : concerned) {
            List<Standing> standing = byDay.getOrDefault(transfer.on(), List.of());
            compare(transfer, standing, held, known.getOrDefault(transfer.personId(), List.of()), found);
        }
        return found;
    }

    /** Roles that people are appointed to on a day; a transfer alone changes none. */
    private interface Held {
        Set<String> of(Transfer transfer);
    }

    private Held held(long municipalityId, List<Transfer> transfers, Map<LocalDate, List<Standing>> byDay) {
        Map<LocalDate, Map<Long, Set<String>>> held = new HashMap<>();
        byDay.forEach((day, rules) -> {
            if (rules.stream().anyMatch(one -> !one.audience().designations().isEmpty())) {
                List<Long> people = transfers.stream()
                        .filter(one -> one.on().equals(day))
                        .map(Transfer::personId)
                        .toList();
                held.put(day, designations.held(municipalityId, people, day));
            }
        });
        return one -> held.getOrDefault(one.on(), Map.of()).getOrDefault(one.personId(), Set.of());
    }

    private void compare(
            Transfer transfer, List<Standing> standing, Held held, List<Known> known, List<Obligation> found) {
        Set<String> stay = new HashSet<>();
        Set<String> gained = new HashSet<>();
        List<Standing> left = new ArrayList<>();
        for (Standing one : standing) {
            String before = cycle(one, transfer, transfer.before(), held);
            String after = cycle(one, transfer, transfer.after(), held);
            if (!after.isEmpty()) {
                stay.add(one.course());
                boolean comes = !after.equals(before)
                        && MetRule.gains(one.rule(), after, one.version(), transfer.on(), of(one.course(), known))
                        && gained.add(one.course() + " " + after);
                if (comes) {
                    found.add(new Obligation(transfer.personId(), true, title(one.course())));
                }
            } else if (!before.isEmpty()) {
                left.add(one);
            }
        }
        left.stream().filter(one -> !stay.contains(one.course())).forEach(one -> of(one.course(), known).stream()
                .filter(row -> row.owed() && row.ruleCode().equals(one.rule().code()))
                .forEach(row -> found.add(new Obligation(transfer.personId(), false, title(one.course())))));
    }

    private static String cycle(Standing one, Transfer transfer, @Nullable Placement placement, Held held) {
        return AudienceRule.cycle(
                        one.rule(),
                        transfer.on(),
                        one.begin(),
                        one.version(),
                        one.unitPaths(),
                        held.of(transfer),
                        placement)
                .orElse("");
    }

    private static List<Known> of(String course, List<Known> known) {
        return known.stream().filter(one -> one.course().equals(course)).toList();
    }

    private String title(String code) {
        return catalogue
                .course(code)
                .map(course -> code + " " + course.title().ja())
                .orElse(code);
    }

    private List<Standing> inForce(long municipalityId, LocalDate day) {
        List<Standing> standing = new ArrayList<>();
        for (AssignmentRule rule : rules.inForce(municipalityId, day)) {
            obligations
                    .sql(rule, municipalityId, day)
                    .ifPresent(sql -> standing.add(new Standing(
                            rule,
                            sql.begin(),
                            sql.version(),
                            paths(municipalityId, rule.definition().audience().units()))));
        }
        return standing;
    }

    @SuppressWarnings("unchecked")
    private List<String> paths(long municipalityId, List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Parameters parameters = new Parameters();
        String sql = "select path from unit where municipality_id = " + parameters.put(municipalityId) + " and code in "
                + parameters.putAll(codes);
        return new NativeStatement(sql, parameters.values()).query(em).getResultList();
    }

    private Map<Long, List<Known>> known(long municipalityId, List<Transfer> transfers) {
        String people = transfers.stream()
                .map(transfer -> Long.toString(transfer.personId()))
                .collect(Collectors.joining(","));
        Map<Long, List<Known>> known = new HashMap<>();
        new NativeStatement(
                        "select person_id, course_code, cycle, status, mandatory, rule_code, course_version,"
                                + " completed_on, waived_reason from enrolment where municipality_id = ?1"
                                + " and person_id in (" + people + ")",
                        List.of(municipalityId))
                .rows(em)
                .forEach(row -> known.computeIfAbsent(Columns.number(row[0]), id -> new ArrayList<>())
                        .add(known(row)));
        return known;
    }

    private static Known known(Object[] row) {
        return new Known(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] instanceof Boolean yes ? yes : Columns.number(row[4]) != 0,
                (String) row[5],
                (int) Columns.number(row[6]),
                row[7] == null ? null : Columns.day(row[7]),
                (String) row[8]);
    }
}

package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.activity.ApprovedClaims;
import jp.hagukumi.activity.ClaimApproved;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.activity.PassedTests;
import jp.hagukumi.activity.ProjectRecords;
import jp.hagukumi.activity.ProposalRecords;
import jp.hagukumi.certification.rules.Requirement.Kind;

/** What people achieved outside the courses, for requirements that look back over years. */
@ApplicationScoped
public class Achievements {
    /** Kinds of leaves that ask for what happened. */
    static final Set<Kind> KINDS = Set.of(Kind.TEST, Kind.CLAIM, Kind.PROJECT, Kind.PROPOSAL);

    @Inject
    PassedTests tests;

    @Inject
    ApprovedClaims claims;

    @Inject
    ProjectRecords projects;

    @Inject
    ProposalRecords proposals;

    /**
     * Something that happened on a day.
     *
     * @param kind of the leaves that ask for it
     * @param what code of the test, kind of the claim, how far the project or the proposal came
     */
    record Achievement(Kind kind, String what, LocalDate on) {}

    /**
     * By person, up to a day; who has nothing is missing. One statement for each kind, however many they are.
     *
     * @param asked kinds of leaves; what none asks for is not looked for
     */
    Map<Long, List<Achievement>> of(long municipalityId, Collection<Long> people, LocalDate day, Set<Kind> asked) {
        return KINDS.stream()
                .filter(asked::contains)
                .map(kind -> of(kind, municipalityId, people, day))
                .flatMap(byPerson -> byPerson.entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.flatMapping(entry -> entry.getValue().stream(), Collectors.toList())));
    }

    private Map<Long, List<Achievement>> of(Kind kind, long municipality, Collection<Long> people, LocalDate day) {
        return switch (kind) {
            case TEST ->
                each(
                        tests.of(municipality, people, day),
                        one -> Stream.of(new Achievement(kind, one.test(), one.on())));
            case CLAIM -> each(claims.of(municipality, people, day), Achievements::claimed);
            case PROJECT ->
                each(
                        projects.of(municipality, people, day),
                        one -> Stream.of(new Achievement(kind, one.reached().name(), one.on())));
            case PROPOSAL ->
                each(
                        proposals.of(municipality, people, day),
                        one -> Stream.of(new Achievement(kind, one.reached().name(), one.on())));
            default -> Map.of();
        };
    }

    private static <T> Map<Long, List<Achievement>> each(
            Map<Long, List<T>> byPerson, Function<T, Stream<Achievement>> as) {
        return byPerson.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().flatMap(as).toList()));
    }

    /** A qualification that stands in no list is none that a stage could mean. */
    private static Stream<Achievement> claimed(ClaimApproved claim) {
        boolean unlisted = claim.kind() == ClaimKind.QUALIFICATION
                && claim.subjectCode().equals(claim.kind().name());
        return unlisted
                ? Stream.empty()
                : Stream.of(new Achievement(Kind.CLAIM, claim.kind().name(), claim.occurredOn()));
    }

    /** What of a kind was achieved on a day or after it. */
    static Set<String> since(Kind kind, LocalDate day, List<Achievement> achieved) {
        return achieved.stream()
                .filter(one -> one.kind() == kind && !one.on().isBefore(day))
                .map(Achievement::what)
                .collect(Collectors.toSet());
    }
}

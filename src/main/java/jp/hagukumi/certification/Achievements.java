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
import jp.hagukumi.activity.ApprovedClaims;
import jp.hagukumi.activity.ClaimApproved;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.activity.ProjectRecords;

/** What people achieved outside the courses, for requirements that look back over years. */
@ApplicationScoped
public class Achievements {
    @Inject
    ApprovedClaims claims;

    @Inject
    ProjectRecords projects;

    /** Something that happened on a day: the kind of a claim, how far a project came. */
    record Achievement(String what, LocalDate on) {}

    /** By person, up to a day. */
    record Achieved(Map<Long, List<Achievement>> claims, Map<Long, List<Achievement>> projects) {}

    /** One statement for each kind, however many they are. */
    Achieved of(long municipalityId, Collection<Long> people, LocalDate day) {
        return new Achieved(
                each(claims.of(municipalityId, people, day), Achievements::claimed),
                each(projects.of(municipalityId, people, day), all -> all.stream()
                        .map(one -> new Achievement(one.reached().name(), one.on()))
                        .toList()));
    }

    private static <T> Map<Long, List<Achievement>> each(
            Map<Long, List<T>> byPerson, Function<List<T>, List<Achievement>> as) {
        return byPerson.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> as.apply(entry.getValue())));
    }

    /** A qualification that stands in no list is none that a stage could mean. */
    private static List<Achievement> claimed(List<ClaimApproved> approved) {
        return approved.stream()
                .filter(claim -> claim.kind() != ClaimKind.QUALIFICATION
                        || !claim.subjectCode().equals(claim.kind().name()))
                .map(claim -> new Achievement(claim.kind().name(), claim.occurredOn()))
                .toList();
    }

    /** What was achieved on a day or after it. */
    static Set<String> since(LocalDate day, List<Achievement> achieved) {
        return achieved.stream()
                .filter(one -> !one.on().isBefore(day))
                .map(Achievement::what)
                .collect(Collectors.toSet());
    }
}

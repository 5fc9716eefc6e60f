package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.activity.CourseRecords;
import jp.hagukumi.attainment.ConfirmedLevels;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.certification.rules.Requirement.Kind;
import jp.hagukumi.certification.rules.Snapshot;
import jp.hagukumi.mileage.Points;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;

/** Gathers what other features know of people, for the judgement; whoever asks has made sure that it may be known. */
@ApplicationScoped
@Transactional
public class Snapshots {
    private static final CourseRecords.CourseRecord NOTHING_LEARNED =
            new CourseRecords.CourseRecord(List.of(), List.of());

    @PersistenceContext
    EntityManager em;

    @Inject
    ConfirmedLevels levels;

    @Inject
    Skills skills;

    @Inject
    Points points;

    @Inject
    CourseRecords courses;

    @Inject
    Achievements achievements;

    /** What was read of many people at once. */
    private record Read(
            LocalDate day,
            LookBack years,
            Map<String, Map<String, Integer>> profiles,
            Map<Long, List<Certificate>> certificates,
            Map<Long, Absences> absences,
            Map<Long, Levels> levels,
            Map<Long, CourseRecords.CourseRecord> learned,
            Map<Long, NavigableMap<LocalDate, Integer>> earned,
            Map<Long, List<Achievements.Achievement>> achieved) {
        private KnownPerson person(long person) {
            Absences away = absences.getOrDefault(person, Absences.NONE);
            List<Certificate> own = certificates.getOrDefault(person, List.of());
            CourseRecords.CourseRecord record = learned.getOrDefault(person, NOTHING_LEARNED);
            Snapshot snapshot = new Snapshot(
                    mandatory(record),
                    completed(record),
                    levels.getOrDefault(person, Levels.NONE),
                    profiles,
                    points(person, away),
                    happened(person, away),
                    inForce(own, away, day),
                    Set.of());
            return new KnownPerson(person, day, snapshot, own, away);
        }

        private Map<Kind, Map<Integer, Set<String>>> happened(long person, Absences away) {
            List<Achievements.Achievement> all = achieved.getOrDefault(person, List.of());
            return Achievements.KINDS.stream().collect(Collectors.toMap(kind -> kind, kind -> years.of(kind).stream()
                    .collect(Collectors.toMap(one -> one, one -> Achievements.since(kind, from(one, away), all)))));
        }

        private LocalDate from(int lookingBack, Absences away) {
            return lookingBack == 0 ? LocalDate.MIN : lookBack(lookingBack, day, away);
        }

        private Map<Integer, Integer> points(long person, Absences away) {
            NavigableMap<LocalDate, Integer> days = earned.getOrDefault(person, Collections.emptyNavigableMap());
            return years.of(Kind.MILEAGE).stream()
                    .collect(Collectors.toMap(
                            one -> one, one -> days.tailMap(lookBack(one, day, away), true).values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()));
        }
    }

    KnownPerson of(long municipalityId, long personId, StageSet set, LocalDate day) {
        return of(municipalityId, List.of(personId), List.of(set), day).get(0);
    }

    /** Those asked for, in that order, to be judged by any of the sets: at most ten statements, however many they are. */
    List<KnownPerson> of(long municipalityId, Collection<Long> people, List<StageSet> sets, LocalDate day) {
        if (people.isEmpty()) {
            return List.of();
        }
        Read read = read(municipalityId, people, LookBack.of(sets), day);
        return people.stream().map(read::person).toList();
    }

    private Read read(long municipalityId, Collection<Long> people, LookBack years, LocalDate day) {
        PeriodRows rows = new PeriodRows(em, municipalityId);
        Map<Long, Absences> absences = rows.absences(people);
        LocalDate earliest = Stream.concat(absences.values().stream(), Stream.of(Absences.NONE))
                .flatMap(away -> years.of(Kind.MILEAGE).stream().map(one -> lookBack(one, day, away)))
                .min(LocalDate::compareTo)
                .orElse(day);
        return new Read(
                day,
                years,
                skills.profilesOf(municipalityId).stream()
                        .collect(Collectors.toMap(RoleProfile::code, RoleProfile::levels)),
                rows.of(people),
                absences,
                levels.on(municipalityId, people, day),
                courses.of(municipalityId, people, day),
                points.earnedByDay(municipalityId, people, earliest, day),
                achievements.of(municipalityId, people, day, years.years().keySet()));
    }

    /** Absences lengthen the look back. */
    private static LocalDate lookBack(int years, LocalDate day, Absences absences) {
        return absences.lookBack(FiscalYear.of(day).plus(1 - years).first(), day);
    }

    private static List<Snapshot.Mandatory> mandatory(CourseRecords.CourseRecord learned) {
        return learned.obligations().stream()
                .map(one -> new Snapshot.Mandatory(one.course(), one.tier(), one.cycle(), one.dueOn(), one.done()))
                .toList();
    }

    private static List<Snapshot.Completed> completed(CourseRecords.CourseRecord learned) {
        return learned.completions().stream()
                .map(one -> new Snapshot.Completed(
                        one.course(), one.on(), one.currentUntil(), one.mandatory(), one.minutes()))
                .toList();
    }

    private static Set<String> inForce(List<Certificate> certificates, Absences absences, LocalDate day) {
        return certificates.stream()
                .filter(one -> one.held().isInForce(day, absences))
                .map(Certificate::stage)
                .collect(Collectors.toSet());
    }
}

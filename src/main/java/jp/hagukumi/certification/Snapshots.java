package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.activity.ApprovedClaims;
import jp.hagukumi.activity.ClaimApproved;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.activity.CourseRecords;
import jp.hagukumi.attainment.PersonSkills;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.Snapshot;
import jp.hagukumi.mileage.Points;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;

/** Gathers what other features know of a person, for the judgement. */
@ApplicationScoped
@Transactional
public class Snapshots {
    @PersistenceContext
    EntityManager em;

    @Inject
    SkillMaps maps;

    @Inject
    Skills skills;

    @Inject
    Points points;

    @Inject
    CourseRecords courses;

    @Inject
    ApprovedClaims claims;

    /** Throws {@link jp.hagukumi.organization.NotVisible} where the person is not the viewer's to see. */
    KnownPerson of(Viewer viewer, long personId, StageSet stages, LocalDate day) {
        PersonSkills person = maps.of(viewer, personId, day);
        long municipality = viewer.municipalityId();
        PeriodRows rows = new PeriodRows(em, municipality);
        List<Certificate> certificates = rows.of(List.of(personId)).getOrDefault(personId, List.of());
        Absences absences = rows.absences(List.of(personId)).getOrDefault(personId, Absences.NONE);
        CourseRecords.CourseRecord learned = courses.of(municipality, List.of(personId), day)
                .getOrDefault(personId, new CourseRecords.CourseRecord(List.of(), List.of()));
        Snapshot snapshot = new Snapshot(
                mandatory(learned),
                completed(learned),
                person.standing().confirmed(),
                skills.profilesOf(municipality).stream()
                        .collect(Collectors.toMap(RoleProfile::code, RoleProfile::levels)),
                points(municipality, personId, stages, day, absences),
                approved(municipality, personId, stages, day, absences),
                inForce(certificates, absences, day),
                Set.of());
        return new KnownPerson(personId, day, snapshot, certificates, absences);
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

    /** Kinds of what was approved; a qualification that stands in no list is none that a stage could mean. */
    private Map<Integer, Set<String>> approved(
            long municipality, long personId, StageSet stages, LocalDate day, Absences absences) {
        List<ClaimApproved> all = claims.of(municipality, personId, day).stream()
                .filter(one -> one.kind() != ClaimKind.QUALIFICATION
                        || !one.subjectCode().equals(one.kind().name()))
                .toList();
        return years(stages, Requirement.Kind.CLAIM).collect(Collectors.toMap(Function.identity(), years -> {
            LocalDate from = years == 0
                    ? LocalDate.MIN
                    : absences.lookBack(FiscalYear.of(day).plus(1 - years).first(), day);
            return all.stream()
                    .filter(one -> !one.occurredOn().isBefore(from))
                    .map(one -> one.kind().name())
                    .collect(Collectors.toSet());
        }));
    }

    /** What the leaves of a kind look back to. */
    private static Stream<Integer> years(StageSet stages, Requirement.Kind kind) {
        return stages.stages().stream()
                .flatMap(stage -> Stream.of(stage.requires(), stage.renewal()))
                .flatMap(Requirement::leaves)
                .filter(leaf -> leaf.kind() == kind)
                .map(Requirement::years)
                .distinct();
    }

    /** Absences lengthen the look back. */
    private Map<Integer, Integer> points(
            long municipality, long personId, StageSet stages, LocalDate day, Absences absences) {
        return years(stages, Requirement.Kind.MILEAGE).collect(Collectors.toMap(Function.identity(), years -> {
            LocalDate from = FiscalYear.of(day).plus(1 - years).first();
            return points.earned(municipality, personId, absences.lookBack(from, day), day);
        }));
    }
}

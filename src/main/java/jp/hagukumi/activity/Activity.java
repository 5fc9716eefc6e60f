package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * A fact about one person: what a producer tells and consumers derive from. Holds no name, number, mail or free text.
 */
public sealed interface Activity
        permits CourseCompleted,
                CourseCompletionWithdrawn,
                TestPassed,
                ConsentGiven,
                SelfRated,
                LevelConfirmed,
                LevelMeasured,
                LevelMeasurementWithdrawn,
                ClaimApproved,
                ClaimWithdrawn,
                ProjectReported,
                ProjectAccepted,
                ProjectAcceptanceWithdrawn,
                EffectFixed,
                ProposalAccepted,
                ProposalAdopted,
                ProposalEffectFixed,
                ContestEntered,
                ContestAwarded,
                CaseRegistered,
                CaseReused,
                CertificateGranted,
                CertificateRevoked,
                PointsLapsed,
                RewardTaken {
    long municipalityId();

    long personId();

    /** Code of what it is about: course, test, consent, qualification or template of projects. */
    String subjectCode();

    int subjectVersion();

    LocalDate occurredOn();

    /** Unique in the municipality; the same happening told twice counts once. */
    String sourceKey();

    /** Source key of the fact that this one takes back; empty for all that take nothing back. */
    default String withdraws() {
        return "";
    }
}

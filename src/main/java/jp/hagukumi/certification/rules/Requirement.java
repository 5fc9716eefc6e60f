package jp.hagukumi.certification.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A node of a requirement tree.
 *
 * @param subjects codes that the kind speaks of: courses, tests, profiles, skills, tiers, stages, a state of a project
 * @param amount how many of the parts, how much of the subject: parts, percent, level, points, hours; 0 where the kind
 *     has none
 * @param years 年度 that mileage, tests, claims, projects and proposals look back to, the present one included; 0 for those
 *     of any time, and else
 * @param parts of ALL, ANY and AT_LEAST; else empty
 */
public record Requirement(Kind kind, List<String> subjects, int amount, int years, List<Requirement> parts) {
    /** What a node asks for. */
    public enum Kind {
        /** Every part. */
        ALL,
        /** One part at least. */
        ANY,
        /** So many parts at least. */
        AT_LEAST,
        /** The mandatory courses of a tier that fell due are completed. */
        MANDATORY_DUE,
        /** The courses that are mandatory every 年度 are completed in the present one. */
        MANDATORY_THIS_YEAR,
        /** A course is completed and need not be repeated yet (現行). */
        COURSE_CURRENT,
        /** A course was completed once. */
        COURSE_DONE,
        /** One of the tests was passed. */
        TEST,
        /** 充足率 of one of the profiles, in percent. */
        PROFILE,
        /** A confirmed level of a skill. */
        SKILL,
        /** Points earned in so many 年度, spent and lapsed ones counted. */
        MILEAGE,
        /** Hours of courses that were no obligation. */
        ELECTIVE_HOURS,
        /** An earlier stage is in force. */
        STAGE,
        /** The supervisor has confirmed the application. */
        CONFIRMATION,
        /** The interview about the application was held. */
        INTERVIEW,
        /** The panel has decided in favour of the application. */
        PANEL,
        /** A project came as far as one of REPORTED, PASSED, EXCELLENT. */
        PROJECT,
        /** A proposal came as far as one of ADOPTED, EFFECT_FIXED, CASE. */
        PROPOSAL,
        /** An approved claim of one of the kinds; of qualifications only those that the rules of claims list. */
        CLAIM
    }

    public Requirement {
        subjects = List.copyOf(subjects);
        parts = List.copyOf(parts);
    }

    /** A node with parts. */
    public static Requirement of(Kind kind, int amount, List<Requirement> parts) {
        return new Requirement(kind, List.of(), amount, 0, parts);
    }

    /** A node without parts. */
    public static Requirement leaf(Kind kind, int amount, String... subjects) {
        return new Requirement(kind, List.of(subjects), amount, 0, List.of());
    }

    /** Whether it is met by its parts. */
    public boolean hasParts() {
        return kind == Kind.ALL || kind == Kind.ANY || kind == Kind.AT_LEAST;
    }

    /** Whether people decide it on an application, so that it can't be met before one. */
    public boolean decidedByPeople() {
        return kind == Kind.CONFIRMATION || kind == Kind.INTERVIEW || kind == Kind.PANEL;
    }

    /** All leaves, in order. */
    public Stream<Requirement> leaves() {
        return hasParts() ? parts.stream().flatMap(Requirement::leaves) : Stream.of(this);
    }
}

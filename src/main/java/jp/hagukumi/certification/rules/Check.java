package jp.hagukumi.certification.rules;

import java.util.List;
import java.util.stream.Stream;

/** A node of the requirement tree with what was found for it: the line of a checklist. */
public record Check(Requirement requirement, boolean met, Found found, List<Check> parts) {
    /** All leaves, in order. */
    public Stream<Check> leaves() {
        return requirement.hasParts() ? parts.stream().flatMap(Check::leaves) : Stream.of(this);
    }

    /** What keeps it from being met; of alternatives all, since any would do. */
    Stream<Check> unmet() {
        if (met) {
            return Stream.empty();
        }
        return requirement.hasParts() ? parts.stream().flatMap(Check::unmet) : Stream.of(this);
    }

    /** Where in the product the missing can be got; empty where it comes to the person. */
    public String path() {
        return switch (requirement.kind()) {
            case COURSE_CURRENT, COURSE_DONE -> "/learning/course/" + found.subject();
            case TEST -> "/learning/courses";
            case MANDATORY_DUE, MANDATORY_THIS_YEAR ->
                found.missing().isEmpty()
                        ? "/learning/courses"
                        : "/learning/course/" + found.missing().get(0);
            case ELECTIVE_HOURS -> "/learning/courses";
            case PROFILE, SKILL -> "/skills/map";
            case CLAIM -> "/claims";
            case PROJECT -> "/projects";
            case PROPOSAL -> "/proposals";
            default -> "";
        };
    }
}

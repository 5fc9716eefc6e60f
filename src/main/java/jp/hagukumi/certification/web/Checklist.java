package jp.hagukumi.certification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.certification.rules.Check;
import jp.hagukumi.certification.rules.Found;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.Unmet;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Texts;

/** Requirements in words: met by what, or what is missing and where to get it. */
@Named
@ApplicationScoped
public class Checklist {
    private static final double MINUTES = 60;

    @Inject
    Texts texts;

    @Inject
    SubjectNames names;

    @Inject
    Dates dates;

    /**
     * A line of a checklist.
     *
     * @param later whether people decide it once it is applied for, so that there is nothing to do before
     * @param path where the missing can be got; empty: nowhere to go
     * @param parts alternatives below it; none for a leaf
     */
    public record Line(String text, boolean met, boolean later, String path, List<Line> parts) {}

    /** The lines of a tree; what all must be met stands side by side. */
    public List<Line> lines(Check check) {
        return check.requirement().kind() == Requirement.Kind.ALL
                ? check.parts().stream().flatMap(part -> lines(part).stream()).toList()
                : List.of(line(check));
    }

    /** The lines of leaves, as kept with an application. */
    public List<Line> leaves(List<Check> leaves) {
        return leaves.stream().map(this::line).toList();
    }

    private Line line(Check check) {
        Requirement asked = check.requirement();
        if (asked.hasParts()) {
            List<Line> parts =
                    check.parts().stream().flatMap(part -> lines(part).stream()).toList();
            int needed = check.found().needed();
            String text = texts.of(
                    "certification.leaf." + asked.kind(), needed, check.found().reached());
            return new Line(text, check.met(), false, "", parts);
        }
        return new Line(
                text(asked, check.found(), check.met()),
                check.met(),
                check.met() && asked.decidedByPeople(),
                check.met() ? "" : check.path(),
                List.of());
    }

    /** What is missing, in words. */
    public String text(Unmet unmet) {
        return text(unmet.requirement(), unmet.found(), false);
    }

    /** Arguments: 0 subject, 1 reached, 2 needed, 3 day, 4 what is missing, 5 年度 looked back to. */
    private String text(Requirement asked, Found found, boolean met) {
        boolean hours = asked.kind() == Requirement.Kind.ELECTIVE_HOURS;
        return texts.of(
                "certification.leaf." + asked.kind() + (met ? ".met" : ".unmet"),
                names.of(asked.kind(), met ? found.subject() : "", asked.subjects()),
                hours ? found.reached() / MINUTES : found.reached(),
                hours ? found.needed() / MINUTES : found.needed(),
                found.on() == null ? "" : dates.compact(found.on()),
                found.missing().stream().map(names::course).collect(Collectors.joining(names.comma())),
                asked.years());
    }
}

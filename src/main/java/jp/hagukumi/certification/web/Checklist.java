package jp.hagukumi.certification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
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

    /** The lines of a tree as a person sees it who has not applied yet; what all must be met stands side by side. */
    public List<Line> lines(Check check) {
        return lines(check, true);
    }

    /** The lines of a tree as it stands with an application: what people decide is met once they have. */
    public List<Line> decided(Check check) {
        return lines(check, false);
    }

    private List<Line> lines(Check check, boolean ahead) {
        return check.requirement().kind() == Requirement.Kind.ALL
                ? check.parts().stream()
                        .flatMap(part -> lines(part, ahead).stream())
                        .toList()
                : List.of(line(check, ahead));
    }

    /** The lines of leaves, as kept with an application. */
    public List<Line> leaves(List<Check> leaves) {
        return leaves.stream().map(leaf -> line(leaf, true)).toList();
    }

    /** Leaves as they were found at a decision. */
    public List<Line> found(List<Check> leaves) {
        return leaves.stream().map(leaf -> line(leaf, false)).toList();
    }

    /** What was found otherwise on the day of the application than today, as it was then. */
    public List<Line> before(List<Check> applied, Check today) {
        Set<Check> same = today.leaves().collect(Collectors.toSet());
        return leaves(applied.stream()
                .filter(leaf -> !leaf.requirement().decidedByPeople() && !same.contains(leaf))
                .toList());
    }

    private Line line(Check check, boolean ahead) {
        Requirement asked = check.requirement();
        if (asked.hasParts()) {
            List<Line> parts = check.parts().stream()
                    .flatMap(part -> lines(part, ahead).stream())
                    .toList();
            int needed = check.found().needed();
            String text = texts.of(
                    "certification.leaf." + asked.kind(), needed, check.found().reached());
            return new Line(text, check.met(), false, "", parts);
        }
        return new Line(
                text(asked, check.found(), check.met()),
                check.met(),
                ahead && check.met() && asked.decidedByPeople(),
                check.met() || !ahead ? "" : check.path(),
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

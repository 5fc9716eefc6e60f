package jp.hagukumi.attainment;

import java.util.List;
import jp.hagukumi.skills.Framework;

/** A sheet with what a supervisor needs to confirm it. */
public record ConfirmationSheet(RatingSheet sheet, PersonSkills person, List<ConfirmationLine> lines) {

    /** 面談で話す: the lines where two views lie far apart. */
    public List<ConfirmationLine> talks() {
        return lines.stream().filter(ConfirmationLine::isTalk).toList();
    }

    public List<ConfirmationLine> linesOf(Framework.Category category) {
        return lines.stream()
                .filter(line -> category.skills().contains(line.skill()))
                .toList();
    }

    public long decided() {
        return lines.stream().filter(line -> line.chosen() != null).count();
    }

    /** Rated by the person, not yet by the supervisor. */
    public long undecided() {
        return lines.stream()
                .filter(line -> line.self() != null && line.chosen() == null)
                .count();
    }
}

package jp.hagukumi.learning;

import java.util.List;
import jp.hagukumi.platform.Localized;

/**
 * A worksheet that a course asks to be filled in, as {@code templates/….yaml} beside the lessons defines it.
 *
 * @param file under which lessons link to it: {@code templates/worksheet.xlsx}
 */
public record CourseTemplate(String file, Localized title, List<Sheet> sheets) {
    /**
     * The sheet of one exercise.
     *
     * @param lesson file of the lesson with the exercise
     * @param lead what to do with it
     * @param checklist what a reviewer looks for: the marking guide of the exercise
     */
    public record Sheet(String name, String lesson, List<String> lead, List<Table> tables, List<String> checklist) {}

    /**
     * A table to fill in.
     *
     * @param columns the headings
     * @param examples filled-in rows
     * @param rows printed rows with room in them
     * @param blank number of empty rows below
     */
    public record Table(List<String> columns, List<List<String>> examples, List<List<String>> rows, int blank) {}
}

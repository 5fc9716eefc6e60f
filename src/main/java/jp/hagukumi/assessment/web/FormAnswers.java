package jp.hagukumi.assessment.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.GivenAnswer;

/**
 * Reads the test page's form as a browser without our script sends it.
 *
 * <p>Fields of question n: {@code sn} the sequence it was shown with, {@code qn} one or several values, or {@code qn.0},
 * {@code qn.1} … one per item to order or to match. A question without {@code sn} is left as it is kept.
 */
final class FormAnswers {
    private static final int MOST_QUESTIONS = 200;

    private FormAnswers() {}

    static List<GivenAnswer> of(MultivaluedMap<String, String> form) {
        List<GivenAnswer> answers = new ArrayList<>();
        for (int number = 1; number <= MOST_QUESTIONS; number++) {
            String sequence = form.getFirst("s" + number);
            if (sequence != null && sequence.matches("[0-9]{1,15}")) {
                answers.add(new GivenAnswer(number, answer(form, number), Long.parseLong(sequence) + 1));
            }
        }
        return answers;
    }

    private static String answer(MultivaluedMap<String, String> form, int number) {
        String name = "q" + number;
        if (form.containsKey(name)) {
            return String.join(",", form.get(name)).strip();
        }
        String parts = IntStream.iterate(0, part -> form.containsKey(name + "." + part), part -> part + 1)
                .mapToObj(part -> form.getFirst(name + "." + part))
                .collect(Collectors.joining(","));
        return parts.matches(",*") ? "" : parts;
    }
}

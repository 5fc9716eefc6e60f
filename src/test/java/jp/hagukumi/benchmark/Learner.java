package jp.hagukumi.benchmark;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in who takes B02: reads the lessons once, then fails the test as often as asked. */
final class Learner {
    static final String COURSE = "/learning/course/B02";
    static final String LESSON = "/learning/lesson/B02/";

    private static final Pattern QUESTION = Pattern.compile("data-number=\"(\\d+)\"\\s+data-input=\"([A-Z_]+)\"");
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([^\"]+)\"");
    private static final Pattern CALLS = Pattern.compile("data-calls=\"[^\"]*/app/attempts/(\\d+)\"");
    private static final Pattern LESSONS = Pattern.compile(LESSON + "(\\d+)\"");
    private static final int ANSWERS = 10;

    private final Visitor visitor;

    Learner(Visitor visitor) {
        this.visitor = visitor;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Begins the course and understands every lesson. */
    void prepare() {
        String course = visitor.get(COURSE);
        long lessons = LESSONS.matcher(course)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .count();
        visitor.submit(COURSE, course, "next");
        for (int number = 1; number <= lessons; number++) {
            visitor.submit(LESSON + number, visitor.get(LESSON + number), "mark");
        }
    }

    /** Changes how the time counts: a write that the figures of HR have to look at. */
    synchronized void touch(int index) {
        String course = visitor.get(COURSE).replace("selected=\"selected\"", "");
        String other = index % 2 == 0 ? course : course.replace("value=\"DUTY\"", "value=\"OVERTIME\"");
        visitor.submit(COURSE, other, "time");
    }

    /** Starts the test from the course page, or goes on with the open one; the page with its questions. */
    String start() {
        return visitor.submit(COURSE, visitor.get(COURSE), "next");
    }

    /** Start, ten answers, finish, review; one at a time. */
    synchronized void test() {
        String page = start();
        Matcher attempt = CALLS.matcher(page);
        Matcher token = TOKEN.matcher(page);
        if (!attempt.find() || !token.find()) {
            throw new IllegalStateException("no test page");
        }
        String address = "/app/attempts/" + attempt.group(1);
        Map<String, String> header = Map.of("X-Hagukumi-Token", token.group(1));
        Matcher question = QUESTION.matcher(page);
        for (int given = 0; given < ANSWERS && question.find(); given++) {
            String answer = "TRUE_FALSE".equals(question.group(2)) ? "true" : "0";
            visitor.put(
                    address + "/answers/" + question.group(1),
                    "{\"answer\":\"" + answer + "\",\"sequence\":1}",
                    header);
        }
        visitor.send(visitor.form(address + "/finish", header));
        visitor.get("/learning/result/" + attempt.group(1));
    }
}
